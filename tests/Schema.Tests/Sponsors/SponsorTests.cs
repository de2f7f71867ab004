using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Sponsors;

/// <summary>Who sees which sponsors and sponsorships, and what of them (contract rest-v1, sections 1.7, 9.17 and 9.18).</summary>
public sealed class SponsorTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everybody_sees_what_is_finalized_and_staff_see_all(DatabaseProvider provider)
    {
        const string Counts = "{ sponsorships { totalCount } sponsors { totalCount } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var all = await db.Sponsorships.ToListAsync();
        var finalized = all.Where(each => each.Status == SponsorshipStatus.Finalized).ToList();

        Assert.True(finalized.Count < all.Count);
        Assert.Equal(
            Counted(finalized.Count, finalized.DistinctBy(each => each.SponsorId).Count()), (await server.AskAsync(Counts)).Json);
        Assert.Equal(
            Counted(all.Count, await db.Sponsors.CountAsync()),
            (await server.AskAsync(Counts, null, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_filter_that_repeats_what_everybody_sees_takes_nothing_away(DatabaseProvider provider)
    {
        const string Counts =
            """
            {
              a: sponsorships { totalCount }
              b: sponsorships(where: { status: { eq: FINALIZED } }) { totalCount }
              c: sponsorships(where: { and: [{ status: { eq: FINALIZED } }, { status: { in: [FINALIZED, APPLIED] } }] }) { totalCount }
              d: sponsorships(where: { status: { neq: APPLIED } }) { totalCount }
              e: sponsorships(where: { status: { eq: APPLIED } }) { totalCount }
              f: sponsorships(where: { status: { neq: FINALIZED } }) { totalCount }
            }
            """;
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var counts = (await server.AskAsync(Counts)).Data.EnumerateObject().Select(list => list.Value.GetProperty("totalCount").GetInt32()).ToList();

        Assert.True(counts[0] > 0);
        Assert.Equal([counts[0], counts[0], counts[0], counts[0], 0, 0], counts);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Active_is_what_is_finalized_and_includes_the_day(DatabaseProvider provider)
    {
        const string Active = "{ activeSponsorships { totalCount } activeSponsors { totalCount } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var open = await db.Sponsorships.CountAsync(each => each.Status == SponsorshipStatus.Finalized && each.EndDate == null);

        Assert.DoesNotContain("\"totalCount\":0", (await server.AskAsync(Active)).Json, StringComparison.Ordinal);

        server.Clock.Now = server.Clock.Now.AddYears(50);
        Assert.StartsWith($"{{\"data\":{{\"activeSponsorships\":{{\"totalCount\":{open}}}", (await server.AskAsync(Active)).Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Addresses_and_fees_are_for_the_owner_and_staff(DatabaseProvider provider)
    {
        const string Query =
            "query($id: UUID!) { sponsorByUuid(uuid: $id) { primaryPhone city creatorUuid sponsorships { nodes { sponsorshipFee locked } } } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var sponsorship = await db.Sponsorships.AsTracking().Include(each => each.Sponsor)
            .FirstAsync(each => each.Status == SponsorshipStatus.Finalized);
        (sponsorship.Sponsor.PrimaryPhone, sponsorship.Sponsor.City, sponsorship.SponsorshipFee) = ("+1 555", "Oslo", 7);
        await db.SaveChangesAsync();
        var variables = new { id = sponsorship.SponsorId };

        var hidden = (await server.AskAsync(Query, variables)).Json;
        Assert.StartsWith("""{"data":{"sponsorByUuid":{"primaryPhone":null,"city":null,"creatorUuid":null,"sponsorships":{"nodes":[{"sponsorshipFee":null,"locked":null}""", hidden, StringComparison.Ordinal);
        var known = (await server.AskAsync(Query, variables, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json;
        Assert.StartsWith("""{"data":{"sponsorByUuid":{"primaryPhone":"+1 555","city":"Oslo",""", known, StringComparison.Ordinal);
        Assert.Contains("\"sponsorshipFee\":7", known, StringComparison.Ordinal);
    }

    private static string Counted(int sponsorships, int sponsors) =>
        $"{{\"data\":{{\"sponsorships\":{{\"totalCount\":{sponsorships}}},\"sponsors\":{{\"totalCount\":{sponsors}}}}}}}";
}
