using PyDotOrg.Graph.Data.Entities.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Users;

/// <summary>Memberships of the sample accounts.</summary>
internal sealed class MembershipsSeed : SeedSet
{
    private static readonly SeedKey Membership = new("memberships", "membership", null, "user");

    internal override string Name => "memberships";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "memberships", Membership,
            Parent("user_id", UsersSeed.User), Choice<MembershipType>("membership_type", "type"), Text("legal_name"),
            Text("preferred_name"), Text("email_address"), Text("city"), Text("region"), Text("country"), Text("postal_code"),
            Flag("psf_code_of_conduct", "codeOfConduct"), Flag("psf_announcements", "announcements"), Flag("votes"),
            Date("last_vote_affirmation")),
    ];
}
