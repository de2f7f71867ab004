using System.Data.Common;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Seed.Users;

/// <summary>Sample accounts, none of which has a password.</summary>
internal sealed class UsersSeed : SeedSet
{
    internal static readonly SeedKey User = new("users", "user", "username");

    private static readonly string[] Columns =
    [
        "id", "username", "email", "first_name", "last_name", "is_active", "is_staff", "is_superuser", "email_verified",
        "search_visibility", "email_privacy", "public_profile", "date_joined", "last_login", "created_at", "updated_at",
        "row_version", "bio",
    ];

    internal override string Name => "users";

    internal override IReadOnlyList<SeedKey> Keys => [User];

    internal override Task<IReadOnlyList<SeedTable>> ReadAsync(
        DbConnection connection, SeedIds ids, CancellationToken cancellation)
    {
        var rows = SeedFile.Read("users").ConvertAll(user => Row(user, ids));
        return Task.FromResult<IReadOnlyList<SeedTable>>([new SeedTable(User.Table, Columns, rows)]);
    }

    private static object?[] Row(SeedRow user, SeedIds ids)
    {
        var joined = user.Time("joined");
        return
        [
            ids[User, user.Text("username")], user.Text("username"), user.Text("email"), user.Text("firstName"),
            user.Text("lastName"), user.Flag("active"), user.Flag("staff"), user.Flag("superuser"), user.Flag("emailVerified"),
            user.Choice<SearchVisibility>("searchVisibility"), user.Choice<EmailPrivacy>("emailPrivacy"),
            user.Flag("publicProfile"), joined, user.Time("lastLogin"), joined, joined, 1L, user.Text("bio"),
        ];
    }
}
