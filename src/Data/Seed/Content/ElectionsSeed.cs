using PyDotOrg.Graph.Data.Seed.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Content;

/// <summary>Sample elections, with sample accounts as nominees.</summary>
internal sealed class ElectionsSeed : SeedSet
{
    private const string ElectionAndUser =
        "(SELECT slug FROM elections WHERE elections.id = election_id) || '/' || (SELECT username FROM users WHERE users.id = user_id)";

    private static readonly SeedKey Election = new("elections", "election", "slug", "slug");
    private static readonly SeedKey Nominee = new("nominees", "nominee", ElectionAndUser, "election", "user");
    private static readonly SeedKey Nomination = new("nominations", "nomination", null, "nominee", "nominator");

    internal override string Name => "elections";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "elections", Election,
            Text("slug"), Text("name"), OptionalText("description"), Date("nominations_open"), Date("nominations_close"),
            Date("voting_open"), Date("voting_close")),
        new SeedEntities("nominees", Nominee, Parent("election_id", Election), Parent("user_id", UsersSeed.User), Flag("accepted")),
        new SeedEntities(
            "nominations", Nomination,
            Parent("nominee_id", Nominee), Parent("nominator_id", UsersSeed.User), OptionalText("endorsement")),
    ];
}
