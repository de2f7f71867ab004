using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Users;

/// <summary>What members show, and where they are found (contract rest-v1, sections 1.7, 7.2 and 9.3).</summary>
public sealed class UserTests
{
    private const string Private =
        "email emailVerified emailPrivacy searchVisibility publicProfile isActive isStaff isSuperuser dateJoined lastLogin oauthProvider oauthId "
        + "createdAt updatedAt rowVersion hasMembership membership { legalName }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_a_member_keeps_to_themselves_is_null_for_others(DatabaseProvider provider)
    {
        const string Query = $"query($name: String!) {{ userByUsername(username: $name) {{ {Private} }} }}";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var user = await db.Users.AsTracking().Include(user => user.Membership).SingleAsync(user => user.Username == "imani.otieno");
        (user.OAuthProvider, user.OAuthId) = ("github", "7");
        await db.SaveChangesAsync();

        foreach (var other in new[] { null, QueryServer.User(Guid.NewGuid()) })
        {
            var hidden = await AskAsync(other);
            Assert.All(hidden.EnumerateObject(), static member => Assert.Equal(JsonValueKind.Null, member.Value.ValueKind));
        }

        foreach (var known in new[] { await AskAsync(QueryServer.User(user.Id)), await AskAsync(QueryServer.User(Guid.NewGuid(), "STAFF")) })
        {
            Assert.All(known.EnumerateObject(), static member => Assert.NotEqual(JsonValueKind.Null, member.Value.ValueKind));
            Assert.Equal((user.Email, "PRIVATE", "7"), (Text(known, "email"), Text(known, "emailPrivacy"), Text(known, "oauthId")));
            Assert.Equal(user.Membership!.LegalName, known.GetProperty("membership").GetProperty("legalName").GetString());
        }

        async Task<JsonElement> AskAsync(ClaimsPrincipal? caller) =>
            (await server.AskAsync(Query, new { name = user.Username }, caller)).Data.GetProperty("userByUsername");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_does_not_want_to_be_found_is_in_no_list_but_at_their_address(DatabaseProvider provider)
    {
        const string Query =
            """
            query($id: UUID!) {
              a: users(where: { username: { eq: "imani.otieno" } }) { totalCount }
              b: usersOffset(where: { username: { eq: "imani.otieno" } }) { items { username } }
              c: userByUsername(username: "imani.otieno") { username }
              d: userByUuid(uuid: $id) { username }
              e: jobs(first: 50) { nodes { creator { username } } }
            }
            """;
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var user = await db.Users.AsTracking().SingleAsync(user => user.Username == "imani.otieno");
        user.SearchVisibility = SearchVisibility.Private;
        await db.SaveChangesAsync();
        const string Hidden = """{"data":{"a":{"totalCount":0},"b":{"items":[]},"c":{"username":"imani.otieno"},"d":{"username":"imani.otieno"},""";
        const string Listed = """{"data":{"a":{"totalCount":1},"b":{"items":[{"username":"imani.otieno"}]},"c":{"username":"imani.otieno"},"d":{"username":"imani.otieno"},""";

        Assert.StartsWith(Hidden, await AskAsync(null), StringComparison.Ordinal);
        Assert.StartsWith(Hidden, await AskAsync(QueryServer.User(Guid.NewGuid())), StringComparison.Ordinal);
        Assert.StartsWith(Listed, await AskAsync(QueryServer.User(user.Id)), StringComparison.Ordinal);
        Assert.StartsWith(Listed, await AskAsync(QueryServer.User(Guid.NewGuid(), "STAFF")), StringComparison.Ordinal);

        async Task<string> AskAsync(ClaimsPrincipal? caller) => (await server.AskAsync(Query, new { id = user.Id }, caller)).Json;
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Me_is_who_asks(DatabaseProvider provider)
    {
        const string Query = "{ me { username email } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var hidden = await db.Users.SingleAsync(user => !user.PublicProfile);

        Assert.Equal("""{"data":{"me":null}}""", (await server.AskAsync(Query)).Json);
        Assert.Equal("""{"data":{"me":null}}""", (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Equal(
            """{"data":{"me":{"username":"yuki.harada","email":"yuki.harada@example.org"}}}""",
            (await server.AskAsync(Query, null, QueryServer.User(hidden.Id))).Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task By_e_mail_address_members_find_themselves_and_staff_find_all(DatabaseProvider provider)
    {
        const string Query = """{ userByEmail(email: "Imani.Otieno@EXAMPLE.org") { username } }""";
        const string Nobody = """{"data":{"userByEmail":null}}""";
        const string Found = """{"data":{"userByEmail":{"username":"imani.otieno"}}}""";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var id = await db.Users.Where(user => user.Username == "imani.otieno").Select(user => user.Id).SingleAsync();

        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await server.AskAsync(Query)).Json, StringComparison.Ordinal);
        Assert.Equal(Nobody, (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Equal(Found, (await server.AskAsync(Query, null, QueryServer.User(id))).Json);
        Assert.Equal(Found, (await server.AskAsync(Query, null, QueryServer.User(Guid.NewGuid(), "SUPERUSER"))).Json);
    }

    [Fact]
    public async Task Names_are_found_in_upper_and_lower_case_and_together()
    {
        const string Query =
            """
            {
              a: users(where: { username: { icontains: "OTIENO" } }) { nodes { username } }
              b: users(where: { fullName: { icontains: "imani o" } }) { nodes { username } }
              c: users(where: { lastName: { istartsWith: "oti" } }) { nodes { username } }
              d: users(where: { firstName: { contains: "imani" } }) { nodes { username } }
            }
            """;
        const string Found = """{"nodes":[{"username":"imani.otieno"}]}""";
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);

        var expected = """{"data":{"a":FOUND,"b":FOUND,"c":FOUND,"d":{"nodes":[]}}}""".Replace("FOUND", Found, StringComparison.Ordinal);
        Assert.Equal(expected, (await server.AskAsync(Query)).Json);
    }

    [Fact]
    public async Task Private_values_can_be_neither_filtered_nor_sorted_by()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");

        foreach (var member in Private.Split(' ').TakeWhile(static word => word != "{"))
        {
            Assert.Contains("not to include unknown field", (await server.AskAsync($"{{ users(where: {{ {member}: {{ eq: null }} }}) {{ totalCount }} }}", null, staff)).Json, StringComparison.Ordinal);
            Assert.Contains("not to include unknown field", (await server.AskAsync($"{{ users(order: [{{ {member}: ASC }}]) {{ totalCount }} }}", null, staff)).Json, StringComparison.Ordinal);
        }
    }

    private static string? Text(JsonElement row, string member) => row.GetProperty(member).GetString();
}
