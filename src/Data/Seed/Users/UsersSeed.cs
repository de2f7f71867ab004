using PyDotOrg.Graph.Data.Entities.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Users;

/// <summary>Sample accounts, none of which has a password.</summary>
internal sealed class UsersSeed : SeedSet
{
    internal static readonly SeedKey User = new("users", "user", "username", "username");

    internal override string Name => "users";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "users", User,
            Text("username"), Text("email"), Text("first_name"), Text("last_name"), Flag("is_active", "active"),
            Flag("is_staff", "staff"), Flag("is_superuser", "superuser"), Flag("email_verified"),
            Choice<SearchVisibility>("search_visibility"), Choice<EmailPrivacy>("email_privacy"), Flag("public_profile"),
            Time("date_joined", "joined"), Time("last_login"), Text("bio"))
        { CreatedMember = "joined" },
    ];
}
