using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Sponsors;

/// <summary>The contracts of sponsorships: who sees them, and their way from the draft to the signatures.</summary>
public sealed class SponsorshipContractTests
{
    private const string Create = "createSponsorshipContract { sponsorshipContract { status revision sponsorInfo sponsorContact benefits legalClauses document sponsorship { status } } }";

    private const string Update = "updateSponsorshipContract { sponsorshipContract { status benefits rowVersion } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_contract_goes_from_the_draft_to_the_signatures_or_is_given_up(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (sponsorship, _) = await AddSponsorshipAsync(editors);
        var input = new { sponsorshipId = sponsorship, sponsorInfo = "ACME GmbH", benefits = "Logo\nBooth", document = "https://psf.example/c.pdf" };

        Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, Create, input));
        Assert.Equal(
            """{"status":"DRAFT","revision":0,"sponsorInfo":"ACME GmbH","sponsorContact":"","benefits":"Logo\nBooth","legalClauses":"","document":"https://psf.example/c.pdf","sponsorship":{"status":"APPROVED"}}""",
            await editors.SendAsync(editors.Staff, Create, input));
        Assert.StartsWith("AlreadyExistsError sponsorshipId ", await editors.SendAsync(editors.Staff, Create, input), StringComparison.Ordinal);
        var id = await ContractOfAsync(editors, sponsorship);

        Assert.Equal("ContractStateError: The contract is draft; this may be done only while it is awaitingsignature.", await StepAsync(editors, "execute", id));
        Assert.Equal("""{"status":"AWAITING_SIGNATURE","revision":0,"sentOn":"2026-11-21","executedOn":null,"signedDocument":null}""", await StepAsync(editors, "send", id));
        Assert.StartsWith("ContractStateError: The contract is awaitingsignature;", await editors.SendAsync(editors.Staff, Update, new { id, version = 2, benefits = "None" }), StringComparison.Ordinal);
        Assert.Equal("""{"status":"NULLIFIED","revision":0,"sentOn":"2026-11-21","executedOn":null,"signedDocument":null}""", await StepAsync(editors, "nullify", id));
        Assert.Equal("""{"status":"DRAFT","revision":1,"sentOn":null,"executedOn":null,"signedDocument":null}""", await StepAsync(editors, "revise", id));
        Assert.Equal("""{"status":"DRAFT","benefits":"None","rowVersion":5}""", await editors.SendAsync(editors.Staff, Update, new { id, version = 4, benefits = "None" }));
        Assert.Equal("""{"status":"AWAITING_SIGNATURE","revision":1,"sentOn":"2026-11-21","executedOn":null,"signedDocument":null}""", await StepAsync(editors, "send", id));
        Assert.StartsWith("ValidationError", await StepAsync(editors, "execute", id, new Uri("ftp://psf.example/")), StringComparison.Ordinal);
        Assert.Equal(
            """{"status":"EXECUTED","revision":1,"sentOn":"2026-11-21","executedOn":"2026-11-21","signedDocument":"https://psf.example/s.pdf"}""",
            await StepAsync(editors, "execute", id, new Uri("https://psf.example/s.pdf")));
        Assert.StartsWith("ContractStateError", await editors.SendAsync(editors.Staff, "deleteSponsorshipContract { deletedId }", new { id }), StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_draft_no_longer_holds_when_its_sponsorship_has_been_changed(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (sponsorship, _) = await AddSponsorshipAsync(editors);
        await editors.SendAsync(editors.Staff, Create, new { sponsorshipId = sponsorship });
        var id = await ContractOfAsync(editors, sponsorship);

        await editors.SendAsync(editors.Staff, "updateSponsorship { sponsorship { locked } }", new { id = sponsorship, version = 0, locked = false });
        Assert.StartsWith("""{"status":"DRAFT","benefits":"A",""", await editors.SendAsync(editors.Staff, Update, new { id, version = 0, benefits = "A" }), StringComparison.Ordinal);
        await editors.SendAsync(editors.Staff, "updateSponsorship { sponsorship { locked } }", new { id = sponsorship, version = 0, sponsorshipFee = 5 });

        Assert.Equal("ContractStateError: The contract is outdated; this may be done only while it is draft.", await editors.SendAsync(editors.Staff, Update, new { id, version = 0, benefits = "B" }));
        Assert.StartsWith("""{"status":"DRAFT","revision":1,""", await StepAsync(editors, "revise", id), StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_contract_that_was_sent_is_seen_by_whose_sponsorship_it_is_and_a_draft_by_staff_only(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (sponsorship, uuid) = await AddSponsorshipAsync(editors);
        await editors.SendAsync(editors.Staff, Create, new { sponsorshipId = sponsorship });
        var id = await ContractOfAsync(editors, sponsorship);

        Assert.Equal("5 0 0 0", await SeenAsync(editors, id, uuid));
        await StepAsync(editors, "send", id);
        Assert.Equal("5 5 0 0", await SeenAsync(editors, id, uuid));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_applied_for_a_sponsorship_that_staff_have_entered_sees_it_with_its_private_values(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (_, uuid) = await AddSponsorshipAsync(editors);
        var query = $$"""{ sponsorshipByUuid(uuid: "{{uuid}}") { viewerSeesPrivate sponsorshipFee } sponsorships(where: { status: { eq: APPROVED } }) { totalCount } }""";

        const string Everything = """{"data":{"sponsorshipByUuid":{"viewerSeesPrivate":true,"sponsorshipFee":7},"sponsorships":{"totalCount":1}}}""";
        const string Nothing = """{"data":{"sponsorshipByUuid":null,"sponsorships":{"totalCount":0}}}""";
        Assert.Equal(Everything, (await editors.Server.AskAsync(query, null, editors.Member)).Json);
        Assert.Equal(Nothing, (await editors.Server.AskAsync(query, null, editors.Other)).Json);
        Assert.Equal(Nothing, (await editors.Server.AskAsync(query)).Json);
    }

    /// <summary>By how many ways staff, who applied, another member and everybody see a contract.</summary>
    private static async Task<string> SeenAsync(Editors editors, string id, Guid sponsorship)
    {
        var query =
            $$"""
            {
              a: sponsorshipContract(id: "{{id}}") { status }
              b: node(id: "{{id}}") { id }
              c: sponsorshipByUuid(uuid: "{{sponsorship}}") { contract { status } }
              d: sponsorshipContracts { nodes { status } }
              e: sponsorshipContractsOffset { items { status } }
            }
            """;
        List<int> seen = [];
        foreach (var user in new[] { editors.Staff, editors.Member, editors.Other, null })
        {
            var answer = await editors.Server.AskAsync(query, null, user);
            seen.Add(answer.Json.Split("\"status\"").Length - 1 + (answer.Data.GetProperty("b").ValueKind == System.Text.Json.JsonValueKind.Object ? 1 : 0));
        }

        return string.Join(' ', seen);
    }

    private static Task<string> StepAsync(Editors editors, string verb, string id, Uri? signedDocument = null) => editors.SendAsync(
        editors.Staff,
        $"{verb}SponsorshipContract {{ sponsorshipContract {{ status revision sentOn executedOn signedDocument }} }}",
        signedDocument is null ? new { id } : new { id, signedDocument });

    private static async Task<string> ContractOfAsync(Editors editors, string sponsorship)
    {
        var answer = await editors.Server.AskAsync($"{{ sponsorship(id: \"{sponsorship}\") {{ contract {{ id }} }} }}", null, editors.Staff);
        return answer.Data.GetProperty("sponsorship").GetProperty("contract").GetProperty("id").GetString()!; // It has one.
    }

    /// <summary>An approved sponsorship that staff have entered for a member.</summary>
    private static async Task<(string Id, Guid Uuid)> AddSponsorshipAsync(Editors editors)
    {
        await using var db = editors.Server.Database.CreateContext();
        var staff = Guid.Parse(editors.Staff.FindFirstValue("sub")!); // Editors have ids.
        var sponsorship = new Sponsorship
        {
            SponsorId = await db.Sponsors.Select(sponsor => sponsor.Id).FirstAsync(),
            LevelId = await db.SponsorshipLevels.Select(level => level.Id).FirstAsync(),
            Status = SponsorshipStatus.Approved,
            SponsorshipFee = 7,
            CreatorId = staff,
            SubmittedById = Guid.Parse(editors.Member.FindFirstValue("sub")!), // As above.
        };
        db.Add(sponsorship);
        await db.SaveChangesAsync();
        return (Editors.GlobalId<Sponsorship>(sponsorship.Id), sponsorship.Id);
    }
}
