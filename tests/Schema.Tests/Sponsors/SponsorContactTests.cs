using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Sponsors;

/// <summary>Whom to talk to about a sponsor is known to its owner and to staff, also when everybody sees the sponsor.</summary>
public sealed class SponsorContactTests
{
    private const string Create = "createSponsorContact { sponsorContact { name email phone isPrimary isAdministrative isAccounting isManager sponsor { slug } rowVersion } }";

    private const string Update = "updateSponsorContact { sponsorContact { name email phone isPrimary rowVersion } }";

    private const string Delete = "deleteSponsorContact { deletedId }";

    private const string Ways =
        """
        query($id: ID!, $uuid: UUID!, $sponsor: UUID!) {
          a: sponsorContact(id: $id) { name }
          b: sponsorContactByUuid(uuid: $uuid) { name }
          c: node(id: $id) { ... on SponsorContact { name } }
          d: nodes(ids: [$id]) { ... on SponsorContact { name } }
          e: sponsorContacts(where: { sponsorUuid: { eq: $sponsor } }) { totalCount nodes { name } }
          f: sponsorContacts(where: { name: { eq: "Ada Roe" } }) { totalCount }
          g: sponsorContacts(where: { or: [{ isPrimary: { eq: true } }, { isPrimary: { neq: true } }] }, order: [{ name: DESC }]) { totalCount }
          h: sponsorContactsOffset(take: 1000) { totalCount items { name } }
          i: sponsorByUuid(uuid: $sponsor) { contacts { totalCount } contactsOffset(where: { name: { eq: "Ada Roe" } }) { totalCount } }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_way_leads_anybody_else_to_a_contact_or_to_their_number(DatabaseProvider provider)
    {
        const string Shown =
            """{"data":{"a":{"name":"Ada Roe"},"b":{"name":"Ada Roe"},"c":{"name":"Ada Roe"},"d":[{"name":"Ada Roe"}],"e":{"totalCount":1,"nodes":[{"name":"Ada Roe"}]},"f":{"totalCount":1},"g":{"totalCount":1},"h":{"totalCount":1,"items":[{"name":"Ada Roe"}]},"i":{"contacts":{"totalCount":1},"contactsOffset":{"totalCount":1}}}}""";
        const string Hidden =
            """{"data":{"a":null,"b":null,"c":null,"d":[null],"e":{"totalCount":0,"nodes":[]},"f":{"totalCount":0},"g":{"totalCount":0},"h":{"totalCount":0,"items":[]},"i":{"contacts":{"totalCount":0},"contactsOffset":{"totalCount":0}}}}""";
        await using var editors = await Editors.ServeAsync(provider);
        await ApplyAsync(editors);
        await using var db = editors.Server.Database.CreateContext();
        var contact = await db.SponsorContacts.SingleAsync();
        var variables = new { id = Editors.GlobalId<SponsorContact>(contact.Id), uuid = contact.Id, sponsor = contact.SponsorId };
        async Task<string> AskAsync(ClaimsPrincipal? user) => (await editors.Server.AskAsync(Ways, variables, user)).Json;
        async Task CheckAsync(string hidden)
        {
            Assert.Equal(Shown, await AskAsync(editors.Member));
            Assert.Equal(Shown, await AskAsync(editors.Staff));
            Assert.Equal(hidden, await AskAsync(editors.Other));
            Assert.Equal(hidden, await AskAsync(null));
        }

        await CheckAsync(Hidden.Replace("""{"contacts":{"totalCount":0},"contactsOffset":{"totalCount":0}}""", "null", StringComparison.Ordinal));
        await db.Sponsorships.Where(each => each.SponsorId == contact.SponsorId).ExecuteUpdateAsync(set => set.SetProperty(each => each.Status, SponsorshipStatus.Finalized));
        await CheckAsync(Hidden);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_owner_of_a_sponsor_says_whom_to_talk_to(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var sponsorId = await ApplyAsync(editors);
        await using var db = editors.Server.Database.CreateContext();

        Assert.Equal(
            """{"name":"Bo Ek","email":"bo@acme.example","phone":"","isPrimary":false,"isAdministrative":false,"isAccounting":true,"isManager":false,"sponsor":{"slug":"acme-gmbh"},"rowVersion":1}""",
            await editors.SendAsync(editors.Member, Create, new { sponsorId, name = "Bo Ek", email = "bo@acme.example", isAccounting = true }));
        var id = Editors.GlobalId<SponsorContact>(await db.SponsorContacts.Where(each => each.Name == "Bo Ek").Select(each => each.Id).SingleAsync());
        Assert.Equal(
            """{"name":"Bo Ek","email":"bo@acme.example","phone":"+49 3","isPrimary":true,"rowVersion":2}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 1, phone = "+49 3", isPrimary = true }));
        Assert.Equal("ConflictError 2: The contact has changed since; its version is 2 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Update, new { id, version = 1, name = "B" }));
        Assert.Equal("ConflictError 2: The contact has changed since; its version is 2 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Delete, new { id, version = 1 }));
        Assert.Equal(
            """
            ValidationError input.name: A text is needed here.
            ValidationError input.email: The email field is not a valid e-mail address.
            ValidationError input.phone: The text has 51 characters, but at most 50 are allowed.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Member, Create, new { sponsorId, name = " ", email = "nobody", phone = new string('1', 51) }));
        Assert.Equal("ValidationError input.email: This may be left out, but it may not be null.", await editors.SendAsync(editors.Member, Update, new { id, version = 0, email = (string?)null }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Member, Delete, new { id, version = 2 }));
        Assert.Equal(1, await db.SponsorContacts.CountAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Others_neither_make_nor_change_nor_delete_contacts(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var sponsorId = await ApplyAsync(editors);
        await using var db = editors.Server.Database.CreateContext();
        var contact = await db.SponsorContacts.SingleAsync();
        var (id, input) = (Editors.GlobalId<SponsorContact>(contact.Id), new { sponsorId, name = "Eve", email = "eve@example.org" });

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Create, input));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Update, new { id, version = 0, name = "Eve" }));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Delete, new { id }));
        Assert.Equal($"ValidationError input.sponsorId: There is nothing with the id {contact.SponsorId}.", await editors.SendAsync(editors.Other, Create, input));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Other, Create, new { sponsorId = await editors.FindAsync<Sponsor>("bloomberg"), input.name, input.email }));
        await db.Sponsorships.Where(each => each.SponsorId == contact.SponsorId).ExecuteUpdateAsync(set => set.SetProperty(each => each.Status, SponsorshipStatus.Finalized));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Other, Create, input));
        Assert.Equal("NotFoundError: There is no contact with this id.", await editors.SendAsync(editors.Other, Update, new { id, version = 0, name = "Eve" }));
        Assert.Equal("NotFoundError: There is no contact with this id.", await editors.SendAsync(editors.Other, Delete, new { id }));
        Assert.Equal(["Ada Roe"], await db.SponsorContacts.Select(each => each.Name).ToListAsync());
    }

    private static async Task<string> ApplyAsync(Editors editors)
    {
        await editors.SendAsync(editors.Member, "applyForSponsorship { sponsorship { status } }", SponsorshipMutationTests.Application);
        return await editors.FindAsync<Sponsor>("acme-gmbh");
    }
}
