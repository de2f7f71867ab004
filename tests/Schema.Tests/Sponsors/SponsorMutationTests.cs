using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Sponsors;

/// <summary>Entering levels and sponsors (contract: REST, sections 7.6 and 8.6).</summary>
public sealed class SponsorMutationTests
{
    private const string CreateLevel = "createSponsorshipLevel { sponsorshipLevel { name slug order sponsorshipAmount logoDimension year rowVersion } }";

    private const string UpdateLevel = "updateSponsorshipLevel { sponsorshipLevel { name slug order logoDimension rowVersion } }";

    private const string Create = "createSponsor { sponsor { slug description landingPageUrl twitterHandle primaryPhone viewerSeesPrivate rowVersion } }";

    private const string Update = "updateSponsor { sponsor { slug description webLogo primaryPhone rowVersion } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_level_is_made_and_changed_and_stays_while_it_is_used(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var used = await db.Sponsorships.CountAsync(sponsorship => sponsorship.Level.Slug == "visionary");

        Assert.Equal(
            """{"name":"Gold","slug":"gold","order":0,"sponsorshipAmount":0,"logoDimension":null,"year":null,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, CreateLevel, new { name = "Gold" }));
        Assert.Equal(
            """{"name":"Gold","slug":"gold-2","order":3,"sponsorshipAmount":1000,"logoDimension":300,"year":2027,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, CreateLevel, new { name = "Gold", order = 3, sponsorshipAmount = 1000, logoDimension = 300, year = 2027 }));
        var id = await editors.FindAsync<SponsorshipLevel>("gold-2");
        Assert.Equal("""{"name":"Silver","slug":"silver","order":3,"logoDimension":null,"rowVersion":2}""", await editors.SendAsync(editors.Staff, UpdateLevel, new { id, version = 1, name = "Silver", slug = "silver", logoDimension = (int?)null }));
        Assert.Equal("AlreadyExistsError slug gold: There is another sponsorship level with the slug \"gold\" already.", await editors.SendAsync(editors.Staff, UpdateLevel, new { id, version = 0, slug = "gold" }));
        Assert.Equal("ConflictError 2: The level of sponsorship has changed since; its version is 2 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, UpdateLevel, new { id, version = 1, order = 1 }));
        Assert.Equal(
            """
            ValidationError input.order: The number must be at least 0.
            ValidationError input.sponsorshipAmount: The number must be at least 0.
            ValidationError input.logoDimension: The number must be at least 1.
            ValidationError input.year: The number must be at most 2100.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Staff, CreateLevel, new { name = "x", order = -1, sponsorshipAmount = -1, logoDimension = 0, year = 2101 }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteSponsorshipLevel { deletedId }", new { id }));
        Assert.Equal(
            $"InUseError sponsorships={used}: The level of sponsorship is still needed: {used} sponsorships.",
            await editors.SendAsync(editors.Staff, "deleteSponsorshipLevel { deletedId }", new { id = await editors.FindAsync<SponsorshipLevel>("visionary") }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_sponsor_is_entered_by_staff_and_stays_while_it_has_sponsorships(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var used = await db.Sponsorships.CountAsync(sponsorship => sponsorship.Sponsor.Slug == "bloomberg");

        Assert.Equal(
            """{"slug":"acme-gmbh","description":"","landingPageUrl":"https://acme.example/","twitterHandle":"","primaryPhone":"+49 1","viewerSeesPrivate":true,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new { name = "ACME GmbH", landingPageUrl = "https://acme.example/", primaryPhone = "+49 1" }));
        var id = await editors.FindAsync<Sponsor>("acme-gmbh");
        Assert.Equal(
            """{"slug":"acme","description":"Anvils.","webLogo":"https://acme.example/logo.svg","primaryPhone":"","rowVersion":2}""",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 1, slug = "acme", description = "Anvils.", webLogo = "https://acme.example/logo.svg", primaryPhone = (string?)null }));
        Assert.Equal(
            """
            ValidationError input.name: A text is needed here.
            ValidationError input.landingPageUrl: An absolute address is needed here that begins with http:// or https://.
            ValidationError input.postalCode: The text has 21 characters, but at most 20 are allowed.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Staff, Create, new { name = "", landingPageUrl = "javascript:alert(1)", postalCode = new string('1', 21) }));
        Assert.Equal("AlreadyExistsError slug bloomberg: There is another sponsor with the slug \"bloomberg\" already.", await editors.SendAsync(editors.Staff, Create, new { name = "x", slug = "bloomberg" }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteSponsor { deletedId }", new { id, version = 2 }));
        Assert.Equal(
            $"InUseError sponsorships={used}: The sponsor is still needed: {used} sponsorships.",
            await editors.SendAsync(editors.Staff, "deleteSponsor { deletedId }", new { id = await editors.FindAsync<Sponsor>("bloomberg") }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_sponsor_is_changed_by_its_owner_and_staff(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Member, "applyForSponsorship { sponsorship { status } }", SponsorshipMutationTests.Application);
        var id = await editors.FindAsync<Sponsor>("acme-gmbh");
        var bloomberg = await editors.FindAsync<Sponsor>("bloomberg");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Update, new { id, version = 0, description = "x" }));
        Assert.Equal("NotFoundError: There is no sponsor with this id.", await editors.SendAsync(editors.Other, Update, new { id, version = 0, description = "x" }));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Other, Update, new { id = bloomberg, version = 0, description = "x" }));
        Assert.Equal("ConflictError 1: The sponsor has changed since; its version is 1 now. Read it again, and change that one.", await editors.SendAsync(editors.Member, Update, new { id, version = 2, description = "x" }));
        Assert.Equal(
            """{"slug":"acme-gmbh","description":"x","webLogo":null,"primaryPhone":"+49 2","rowVersion":2}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 1, description = "x", primaryPhone = "+49 2" }));
        foreach (var (mutation, input) in new (string, object)[]
        {
            (Create, new { name = "x" }),
            ("deleteSponsor { deletedId }", new { id }),
            (CreateLevel, new { name = "x" }),
            (UpdateLevel, new { id = await editors.FindAsync<SponsorshipLevel>("visionary"), version = 0, order = 7 }),
            ("deleteSponsorshipLevel { deletedId }", new { id = await editors.FindAsync<SponsorshipLevel>("visionary") }),
        })
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, mutation, input));
            Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, mutation, input));
        }
    }
}
