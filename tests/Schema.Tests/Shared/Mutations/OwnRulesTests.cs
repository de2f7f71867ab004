using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Shared.Mutations;

/// <summary>The rules that single entities have beside those that hold for all (contract rest-v1, sections 1.7 and 7).</summary>
public sealed class OwnRulesTests
{
    private const string Failure = "errors { __typename ... on Error { message } ... on ValidationError { path } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_members_hand_in_is_published_by_staff_and_is_theirs_no_more(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (member, staff, _) = await UsersAsync(server);
        var category = (await server.AskAsync("{ storyCategories(first: 1) { nodes { id } } }")).Data.GetProperty("storyCategories").GetProperty("nodes")[0].GetProperty("id").GetString();
        var made = await AskAsync(server, "createSuccessStory", new { name = "S", companyName = "C", categoryId = category, content = "# Hi", isPublished = true, featured = true }, "successStory { id isPublished featured }", member);
        var id = made.GetProperty("successStory").GetProperty("id").GetString();

        Assert.False(made.GetProperty("successStory").GetProperty("isPublished").GetBoolean());
        Assert.False(made.GetProperty("successStory").GetProperty("featured").GetBoolean());
        Assert.Equal("NotFoundError: There is no success story with this id.", Error(await AskAsync(server, "updateSuccessStory", new { id, version = 0, name = "T" }, Failure, QueryServer.User(Guid.NewGuid()))));
        Assert.Null(Error(await AskAsync(server, "updateSuccessStory", new { id, version = 0, isPublished = true }, Failure, staff)));
        Assert.Equal("NotAllowedError: Only staff may do this once it is published.", Error(await AskAsync(server, "updateSuccessStory", new { id, version = 0, name = "T" }, Failure, member)));
        Assert.Equal("NotAllowedError: Only staff may do this once it is published.", Error(await AskAsync(server, "deleteSuccessStory", new { id }, "errors { __typename ... on Error { message } }", member)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_photo_goes_with_a_post_of_its_owner_only(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (member, staff, _) = await UsersAsync(server);
        var post = (await AskAsync(server, "createCommunityPost", new { title = "P", content = "x" }, "communityPost { id }", member)).GetProperty("communityPost").GetProperty("id").GetString();
        var photo = new { image = "a.png", postId = post };

        Assert.Null(Error(await AskAsync(server, "createCommunityPhoto", photo, Failure, member)));
        Assert.Null(Error(await AskAsync(server, "createCommunityPhoto", photo, Failure, staff)));
        var stranger = QueryServer.User(await SomeOtherAsync(server));
        Assert.StartsWith("ValidationError: There is nothing with the id ", Error(await AskAsync(server, "createCommunityPhoto", photo, Failure, stranger)), StringComparison.Ordinal);
        await AskAsync(server, "updateCommunityPost", new { id = post, version = 0, isPublished = true }, "communityPost { id }", staff);
        Assert.Equal("ValidationError: There is no post of yours with this id.", Error(await AskAsync(server, "createCommunityPhoto", photo, Failure, stranger)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task People_are_named_while_nominations_are_open_and_once(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (member, staff, _) = await UsersAsync(server);
        var days = new { name = "E", nominationsOpen = "2026-11-01", nominationsClose = "2026-11-21", votingOpen = "2026-12-01", votingClose = "2026-12-02" };
        var election = (await AskAsync(server, "createElection", days, "election { id slug status }", staff)).GetProperty("election");
        var user = (await server.AskAsync("{ users(first: 1) { nodes { id } } }")).Data.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString();
        var input = new { electionId = election.GetProperty("id").GetString(), userId = user };

        var first = await AskAsync(server, "createNominee", input, "nominee { id accepted } errors { __typename }", member);
        Assert.False(first.GetProperty("nominee").GetProperty("accepted").GetBoolean());
        Assert.StartsWith("AlreadyExistsError", Error(await AskAsync(server, "createNominee", input, "errors { __typename ... on Error { message } }", member)), StringComparison.Ordinal);
        server.Clock.Now = server.Clock.Now.AddDays(1);
        Assert.Equal(
            """[{"__typename":"ElectionStateError","message":"The election is upcoming; this may be done only while it is nominationsopen.","current":"UPCOMING","allowed":["NOMINATIONS_OPEN"]}]""",
            (await AskAsync(server, "createNominee", input, "errors { __typename ... on ElectionStateError { message current allowed } }", member)).GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task The_days_of_an_election_are_in_order()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var (_, staff, _) = await UsersAsync(server);

        var answer = await AskAsync(server, "createElection", new { name = "E", nominationsOpen = "2027-01-04", nominationsClose = "2027-01-03", votingOpen = "2027-01-02", votingClose = "2027-01-01" }, Failure, staff);

        Assert.Equal(
            ["input.nominationsClose", "input.votingOpen", "input.votingClose"],
            answer.GetProperty("errors").EnumerateArray().Select(error => string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Members_begin_their_own_membership_and_of_the_basic_kind(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (member, staff, ids) = await UsersAsync(server);
        await using (var db = server.Database.CreateContext())
        {
            await db.Memberships.ExecuteDeleteAsync();
        }

        var other = new { userId = GlobalId("User", ids[1]) };
        Assert.Equal("ValidationError: Only staff do this for others.", Error(await AskAsync(server, "createMembership", other, Failure, member)));
        var own = await AskAsync(server, "createMembership", new { membershipType = "FELLOW", votes = true }, "membership { membershipType lastVoteAffirmation }", member);
        Assert.Equal("""{"membershipType":"BASIC","lastVoteAffirmation":"2026-11-21"}""", own.GetProperty("membership").GetRawText());
        Assert.StartsWith("AlreadyExistsError", Error(await AskAsync(server, "createMembership", new { }, Failure, member)), StringComparison.Ordinal);
        Assert.Null(Error(await AskAsync(server, "createMembership", other, Failure, staff)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Accounts_are_changed_by_themselves_and_those_of_superusers_by_superusers(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (member, staff, ids) = await UsersAsync(server);
        await using (var db = server.Database.CreateContext())
        {
            await db.Users.Where(user => user.Id == ids[2]).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsSuperuser, true));
        }

        var self = new { id = GlobalId("User", ids[0]), version = 0, bio = "Hi" };
        var super = new { id = GlobalId("User", ids[2]), version = 0, bio = "Hi" };
        Assert.Null(Error(await AskAsync(server, "updateUser", self, Failure, member)));
        Assert.Null(Error(await AskAsync(server, "updateUser", self, Failure, staff)));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", Error(await AskAsync(server, "updateUser", super, Failure, member)));
        Assert.Equal("NotAllowedError: Only superusers may do this.", Error(await AskAsync(server, "updateUser", super, Failure, staff)));
        Assert.Equal("NotAllowedError: Only superusers may do this.", Error(await AskAsync(server, "deactivateUser", new { id = super.id }, "errors { __typename ... on Error { message } }", staff)));
        Assert.Null(Error(await AskAsync(server, "updateUser", super, Failure, QueryServer.User(ids[1], "SUPERUSER"))));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await SendAsync(server, "deleteUser", new { id = self.id }, "errors { __typename }", staff)).Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_page_has_one_path_and_its_readers_hear_of_changes(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (_, staff, _) = await UsersAsync(server);
        await using var reader = await server.SubscribeAsync("subscription { pageChanged(path: \"new\") { title content { html } } }");

        var made = await AskAsync(server, "createPage", new { title = "N", path = "new/", content = "*x*" }, "page { id path } errors { __typename }", staff);
        var taken = await AskAsync(server, "createPage", new { title = "M", path = "/new" }, "errors { __typename ... on AlreadyExistsError { field value } }", staff);
        var id = made.GetProperty("page").GetProperty("id").GetString();
        var first = await Editors.HearAsync(reader);
        await AskAsync(server, "unpublishPage", new { id }, "page { isPublished }", staff);

        Assert.Equal("/new/", made.GetProperty("page").GetProperty("path").GetString());
        Assert.Equal("""[{"__typename":"AlreadyExistsError","field":"path","value":"/new/"}]""", taken.GetProperty("errors").GetRawText());
        Assert.StartsWith("""{"data":{"pageChanged":{"title":"N","content":{"html":""", first, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pageChanged":null}}""", await Editors.HearAsync(reader));
    }

    private static string GlobalId(string type, Guid id) => Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{type}:"), .. id.ToByteArray()]);

    private static async Task<(ClaimsPrincipal Member, ClaimsPrincipal Staff, List<Guid> Ids)> UsersAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        var ids = await db.Users.Where(user => !user.IsSuperuser).OrderBy(user => user.Username).Take(4).Select(user => user.Id).ToListAsync();
        return (QueryServer.User(ids[0]), QueryServer.User(ids[1], "STAFF"), ids);
    }

    private static async Task<Guid> SomeOtherAsync(QueryServer server) => (await UsersAsync(server)).Ids[3];

    private static async Task<JsonElement> AskAsync(QueryServer server, string mutation, object input, string selection, ClaimsPrincipal user) =>
        (await SendAsync(server, mutation, input, selection, user)).Data.GetProperty(mutation);

    private static Task<Answer> SendAsync(QueryServer server, string mutation, object input, string selection, ClaimsPrincipal user) => server.AskAsync(
        $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ {selection} }} }}", new { input }, user);

    private static string? Error(JsonElement payload)
    {
        var errors = payload.GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null ? null : $"{errors[0].GetProperty("__typename").GetString()}: {errors[0].GetProperty("message").GetString()}";
    }
}
