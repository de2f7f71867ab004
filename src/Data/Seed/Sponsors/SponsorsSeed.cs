using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Seed.Users;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Sponsors;

/// <summary>The levels of 2022, sponsors, and sponsorships of which most are made up.</summary>
internal sealed class SponsorsSeed : SeedSet
{
    private static readonly SeedKey Level = new("sponsorship_levels", "sponsorship-level", "slug", "slug");
    private static readonly SeedKey Sponsor = new("sponsors", "sponsor", "slug", "slug");
    private static readonly SeedKey Sponsorship = new("sponsorships", "sponsorship", null, "sponsor", "level", "appliedOn");

    /// <summary>No source tells them.</summary>
    private static readonly SeedColumn[] Unknown =
    [
        .. Array.ConvertAll<string, SeedColumn>(
            [
                "twitter_handle", "linked_in_page_url", "print_logo", "primary_phone", "mailing_address_line1", "mailing_address_line2",
                "city", "state", "postal_code", "country_of_incorporation", "state_of_incorporation",
            ],
            column => Constant(column, "")),
    ];

    internal override string Name => "sponsors";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "sponsorship-levels", Level,
            Text("name"), Text("slug"), Number("order"), Number("sponsorship_amount", "amount"), OptionalNumber("logo_dimension"),
            OptionalNumber("year")),
        new SeedEntities(
            "sponsors", Sponsor,
            [Text("name"), Text("slug"), Text("landing_page_url"), Text("web_logo"), Text("country"), .. Unknown, Text("description")]),
        new SeedEntities(
            "sponsorships", Sponsorship,
            Parent("sponsor_id", Sponsor), Parent("level_id", Level), Choice<SponsorshipStatus>("status"), Flag("locked"),
            Constant("for_modified_package", false), Flag("renewal"), Date("start_date", "start"), Date("end_date", "end"),
            Date("applied_on"), Date("approved_on"), Date("rejected_on"), Date("finalized_on"), OptionalNumber("year"),
            Number("sponsorship_fee", "fee"), Reference("submitted_by_id", UsersSeed.User), Constant("goals", ""),
            Constant("additional_message", "")),
    ];
}
