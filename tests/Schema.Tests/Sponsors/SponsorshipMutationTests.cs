using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Sponsors;

/// <summary>Applying for sponsorships, and what becomes of them (contract: REST, sections 7.6, 7.21 and 8.6).</summary>
public sealed class SponsorshipMutationTests
{
    /// <summary>An application in which nothing is left out.</summary>
    internal static readonly object Application = new
    {
        companyName = "ACME GmbH",
        website = "https://acme.example/",
        description = "Anvils.",
        contactName = "Ada Roe",
        contactEmail = "ada@acme.example",
        contactPhone = "+49 1",
        mailingAddress = "Road 1",
        city = "Turku",
        state = "Varsinais-Suomi",
        postalCode = "20100",
        country = "FI",
        sponsorshipLevel = "maintaining",
        goals = new[] { "Be seen", "Hire\npeople" },
        additionalMessage = "Soon?",
        twitterHandle = "acme",
        linkedinUrl = "https://linkedin.com/acme",
    };

    private const string Apply =
        "applyForSponsorship { sponsorship { status level { slug } appliedOn startDate sponsorshipFee goals additionalMessage viewerSeesPrivate submittedByUuid sponsor { slug name landingPageUrl linkedInPageUrl twitterHandle primaryPhone mailingAddressLine1 city state postalCode country viewerSeesPrivate contacts { nodes { name email phone isPrimary } } } } }";

    private const string Create = "createSponsorship { sponsorship { sponsor { slug } level { slug } status locked appliedOn approvedOn endDate year sponsorshipFee rowVersion } }";

    private const string Update = "updateSponsorship { sponsorship { status locked approvedOn endDate sponsorshipFee rowVersion } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_applied_is_told_to_owners_and_staff_alone(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var member = Guid.Parse(editors.Member.FindFirstValue("sub")!); // Editors have ids.
        await db.Users.Where(user => user.Id == member).ExecuteUpdateAsync(set => set.SetProperty(user => user.PublicProfile, true));
        await db.Sponsorships.ExecuteUpdateAsync(set => set.SetProperty(row => row.SubmittedById, member));
        const string Document = "{ activeSponsorships(first: 2) { nodes { submittedBy { uuid } } } }";
        var row = $$$"""{"submittedBy":{"uuid":"{{{member}}}"}}""";
        var told = $$$$"""{"data":{"activeSponsorships":{"nodes":[{{{{row}}}},{{{{row}}}}]}}}""";
        const string Untold = """{"data":{"activeSponsorships":{"nodes":[{"submittedBy":null},{"submittedBy":null}]}}}""";

        Assert.Equal(Untold, (await editors.Server.AskAsync(Document, null, null)).Json);
        Assert.Equal(Untold, (await editors.Server.AskAsync(Document, null, editors.Other)).Json);
        Assert.Equal(told, (await editors.Server.AskAsync(Document, null, editors.Member)).Json);
        Assert.Equal(told, (await editors.Server.AskAsync(Document, null, editors.Staff)).Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_application_is_a_sponsorship_of_a_new_sponsor_with_everything_that_was_told(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var member = editors.Member.FindFirstValue("sub");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Apply, Application));
        Assert.Equal(
            $$$$$"""{"status":"APPLIED","level":{"slug":"maintaining"},"appliedOn":"2026-11-21","startDate":null,"sponsorshipFee":0,"goals":"Be seen\nHire people","additionalMessage":"Soon?","viewerSeesPrivate":true,"submittedByUuid":"{{{{{member}}}}}","sponsor":{"slug":"acme-gmbh","name":"ACME GmbH","landingPageUrl":"https://acme.example/","linkedInPageUrl":"https://linkedin.com/acme","twitterHandle":"acme","primaryPhone":"+49 1","mailingAddressLine1":"Road 1","city":"Turku","state":"Varsinais-Suomi","postalCode":"20100","country":"FI","viewerSeesPrivate":true,"contacts":{"nodes":[{"name":"Ada Roe","email":"ada@acme.example","phone":"+49 1","isPrimary":true}]}}}""",
            await editors.SendAsync(editors.Member, Apply, Application));
        Assert.Equal(
            """{"level":{"slug":"partner"},"sponsor":{"slug":"acme-gmbh-2"}}""",
            await editors.SendAsync(
                editors.Other,
                "applyForSponsorship { sponsorship { level { slug } sponsor { slug } } }",
                new { companyName = "ACME GmbH", website = "https://acme.example/", description = "Anvils.", contactName = "B", contactEmail = "b@acme.example" }));
        Assert.Equal(
            """{"level":{"slug":"visionary"}}""",
            await editors.SendAsync(
                editors.Other,
                "applyForSponsorship { sponsorship { level { slug } } }",
                new { companyName = "ACME GmbH", website = "https://acme.example/", description = "Anvils.", contactName = "B", contactEmail = "b@acme.example", sponsorshipLevel = "copper" }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal(3, await db.SponsorContacts.CountAsync(contact => contact.Sponsor.Name == "ACME GmbH"));
        var answer = await editors.Server.AskAsync("{ sponsorBySlug(slug: \"acme-gmbh\") { name } sponsorships(where: { status: { eq: APPLIED } }) { totalCount } }", null, editors.Other);
        Assert.Contains("\"sponsorBySlug\":null", answer.Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everything_that_is_wrong_with_an_application_is_told_and_nothing_is_saved(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var sponsors = await db.Sponsors.CountAsync();

        Assert.Equal(
            """
            ValidationError input.companyName: A text is needed here.
            ValidationError input.website: An absolute address is needed here that begins with http:// or https://.
            ValidationError input.description: A text is needed here.
            ValidationError input.contactName: A text is needed here.
            ValidationError input.contactEmail: The contactEmail field is not a valid e-mail address.
            ValidationError input.goals: Character 2 is the control character U+0000, which is not allowed here.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Member, Apply, new { companyName = " ", website = "ftp://x.example/", description = "", contactName = "", contactEmail = "nobody", goals = new[] { "x", "a\0" } }));
        Assert.Equal(sponsors, await db.Sponsors.CountAsync());
        Assert.Equal(0, await db.SponsorContacts.CountAsync(contact => contact.Email == "nobody"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Many_applications_of_one_name_at_once_are_all_taken(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => editors.SendAsync(editors.Member, "applyForSponsorship { sponsorship { sponsor { slug } } }", Application))));

        Assert.Equal(
            ["acme-gmbh", "acme-gmbh-2", "acme-gmbh-3", "acme-gmbh-4"],
            answers.Select(answer => answer.Replace("{\"sponsor\":{\"slug\":\"", "", StringComparison.Ordinal).Replace("\"}}", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_sponsorship_is_approved_and_finalized_or_rejected_and_each_day_is_noted(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var id = await ApplyAsync(editors);
        Task<string> Step(string verb, ClaimsPrincipal? user = null, int? version = null) =>
            editors.SendAsync(user ?? editors.Staff, $"{verb}Sponsorship {{ sponsorship {{ status approvedOn rejectedOn finalizedOn rowVersion lastModifiedByUuid }} }}", new { id, version });
        var staff = editors.Staff.FindFirstValue("sub");
        string Expected(string status, string? approved, string? finalized, int version) => new System.Text.Json.Nodes.JsonObject
        {
            ["status"] = status,
            ["approvedOn"] = approved,
            ["rejectedOn"] = null,
            ["finalizedOn"] = finalized,
            ["rowVersion"] = version,
            ["lastModifiedByUuid"] = staff,
        }.ToJsonString();

        Assert.Equal("SponsorshipStateError: The sponsorship is applied; this may be done only while it is approved.", await Step("finalize"));
        Assert.Equal("ConflictError 1: The sponsorship has changed since; its version is 1 now. Read it again, and change that one.", await Step("approve", version: 9));
        Assert.Equal(Expected("APPROVED", "2026-11-21", null, 2), await Step("approve", version: 1));
        Assert.Equal("SponsorshipStateError: The sponsorship is approved; this may be done only while it is applied.", await Step("approve"));
        editors.Server.Clock.Now = editors.Server.Clock.Now.AddDays(3);
        Assert.Equal(Expected("FINALIZED", "2026-11-21", "2026-11-24", 3), await Step("finalize"));
        Assert.Equal("SponsorshipStateError: The sponsorship is finalized; this may be done only while it is applied or approved.", await Step("reject"));
        Assert.Contains("\"name\":\"ACME GmbH\"", (await editors.Server.AskAsync("{ sponsorBySlug(slug: \"acme-gmbh\") { name } }")).Json, StringComparison.Ordinal);
        id = await ApplyAsync(editors);
        await Step("approve");
        Assert.Contains("\"status\":\"REJECTED\",\"approvedOn\":\"2026-11-24\",\"rejectedOn\":\"2026-11-24\"", await Step("reject"), StringComparison.Ordinal);
        foreach (var verb in new[] { "approve", "reject", "finalize" })
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", await Step(verb, new ClaimsPrincipal(new ClaimsIdentity())));
            Assert.Equal("AUTH_NOT_AUTHORIZED", await Step(verb, editors.Member));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_error_of_a_step_says_where_the_sponsorship_stands(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var id = await ApplyAsync(editors);

        var answer = await editors.Server.AskAsync(
            "mutation($id: ID!) { finalizeSponsorship(input: { id: $id }) { errors { ... on SponsorshipStateError { current allowed } } } }", new { id }, editors.Staff);

        Assert.Equal("""{"data":{"finalizeSponsorship":{"errors":[{"current":"APPLIED","allowed":["APPROVED"]}]}}}""", answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Staff_enter_and_change_sponsorships_without_steps(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (sponsorId, levelId) = (await editors.FindAsync<Sponsor>("bloomberg"), await editors.FindAsync<SponsorshipLevel>("partner"));
        await using var db = editors.Server.Database.CreateContext();
        var user = await db.Users.OrderBy(user => user.Username).FirstAsync();

        Assert.Equal(
            """{"sponsor":{"slug":"bloomberg"},"level":{"slug":"partner"},"status":"APPLIED","locked":false,"appliedOn":"2026-11-21","approvedOn":null,"endDate":null,"year":null,"sponsorshipFee":0,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new { sponsorId, levelId }));
        Assert.Equal(
            """{"sponsor":{"slug":"bloomberg"},"level":{"slug":"partner"},"status":"FINALIZED","locked":true,"appliedOn":"2026-01-02","approvedOn":null,"endDate":"2027-12-31","year":2027,"sponsorshipFee":5000,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new
            {
                sponsorId,
                levelId,
                status = "FINALIZED",
                locked = true,
                appliedOn = "2026-01-02",
                startDate = "2027-01-01",
                endDate = "2027-12-31",
                year = 2027,
                sponsorshipFee = 5000,
                submittedById = Editors.GlobalId<User>(user.Id),
            }));
        Assert.Equal(user.Id, (await db.Sponsorships.SingleAsync(row => row.Year == 2027 && row.SponsorshipFee == 5000)).SubmittedById);
        Assert.Equal("ValidationError input.endDate: The last day must not come before the first.", await editors.SendAsync(editors.Staff, Create, new { sponsorId, levelId, startDate = "2027-01-02", endDate = "2027-01-01" }));
        Assert.Equal(
            $"ValidationError input.sponsorId: There is nothing with the id {Guid.Empty}.\nValidationError input.levelId: There is nothing with the id {Guid.Empty}.",
            await editors.SendAsync(editors.Staff, Create, new { sponsorId = Editors.GlobalId<Sponsor>(Guid.Empty), levelId = Editors.GlobalId<SponsorshipLevel>(Guid.Empty) }));
        Assert.Equal("ValidationError input.year: The number must be at least 1990.\nValidationError input.sponsorshipFee: The number must be at least 0.", await editors.SendAsync(editors.Staff, Create, new { sponsorId, levelId, year = 1989, sponsorshipFee = -1 }));
        foreach (var attempt in new[] { null, editors.Member })
        {
            Assert.StartsWith("AUTH_NOT_", await editors.SendAsync(attempt, Create, new { sponsorId, levelId }), StringComparison.Ordinal);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_a_locked_sponsorship_only_that_is_changed(DatabaseProvider provider)
    {
        const string Locked = "SponsorshipLockedError: The sponsorship is locked; only that may be changed.";
        await using var editors = await Editors.ServeAsync(provider);
        var id = await ApplyAsync(editors);

        Assert.Equal("""{"status":"APPLIED","locked":true,"approvedOn":null,"endDate":null,"sponsorshipFee":7,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Update, new { id, version = 1, locked = true, sponsorshipFee = 7 }));
        Assert.Equal(Locked, await editors.SendAsync(editors.Staff, Update, new { id, version = 0, sponsorshipFee = 8 }));
        Assert.Equal(Locked, await editors.SendAsync(editors.Staff, Update, new { id, version = 0, sponsorshipFee = 8, locked = false }));
        Assert.Equal("""{"status":"APPLIED","locked":true,"approvedOn":null,"endDate":null,"sponsorshipFee":7,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Update, new { id, version = 2, sponsorshipFee = 7 }));
        Assert.Equal("""{"status":"APPLIED","locked":false,"approvedOn":null,"endDate":null,"sponsorshipFee":7,"rowVersion":3}""", await editors.SendAsync(editors.Staff, Update, new { id, version = 2, locked = false }));
        Assert.Equal(
            """{"status":"APPROVED","locked":false,"approvedOn":"2026-12-01","endDate":"2027-12-31","sponsorshipFee":7,"rowVersion":4}""",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 3, status = "APPROVED", approvedOn = "2026-12-01", endDate = "2027-12-31" }));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, Update, new { id, version = 0, locked = true }));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, "deleteSponsorship { deletedId }", new { id }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteSponsorship { deletedId }", new { id }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Private_values_are_for_the_owner_and_staff(DatabaseProvider provider)
    {
        const string Query = "{ sponsorBySlug(slug: \"acme-gmbh\") { viewerSeesPrivate contacts { totalCount } sponsorships { nodes { viewerSeesPrivate goals submittedByUuid } } } }";
        await using var editors = await Editors.ServeAsync(provider);
        var id = await ApplyAsync(editors);
        await editors.SendAsync(editors.Staff, "approveSponsorship { sponsorship { status } }", new { id });
        await editors.SendAsync(editors.Staff, "finalizeSponsorship { sponsorship { status } }", new { id });
        var hidden = """{"data":{"sponsorBySlug":{"viewerSeesPrivate":false,"contacts":{"totalCount":0},"sponsorships":{"nodes":[{"viewerSeesPrivate":false,"goals":null,"submittedByUuid":null}]}}}}""";
        var shown = $$$$$"""{"data":{"sponsorBySlug":{"viewerSeesPrivate":true,"contacts":{"totalCount":1},"sponsorships":{"nodes":[{"viewerSeesPrivate":true,"goals":"Be seen\nHire people","submittedByUuid":"{{{{{editors.Member.FindFirstValue("sub")}}}}}"}]}}}}""";

        Assert.Equal(hidden, (await editors.Server.AskAsync(Query)).Json);
        Assert.Equal(hidden, (await editors.Server.AskAsync(Query, null, editors.Other)).Json);
        Assert.Equal(shown, (await editors.Server.AskAsync(Query, null, editors.Member)).Json);
        Assert.Equal(shown, (await editors.Server.AskAsync(Query, null, editors.Staff)).Json);
    }

    private static async Task<string> ApplyAsync(Editors editors)
    {
        await editors.SendAsync(editors.Member, "applyForSponsorship { sponsorship { status } }", Application);
        await using var db = editors.Server.Database.CreateContext();
        return Editors.GlobalId<Sponsorship>((await db.Sponsorships.OrderByDescending(row => row.Id).FirstAsync(row => row.Sponsor.Name == "ACME GmbH" && row.Status == SponsorshipStatus.Applied)).Id);
    }
}
