using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Users;

/// <summary>Memberships are for the member and staff (contract rest-v1, sections 1.7 and 7.2).</summary>
public sealed class MembershipTests
{
    private const string Query =
        """
        query($id: ID!, $uuid: UUID!, $user: UUID!) {
          a: membership(id: $id) { city }
          b: membershipByUuid(uuid: $uuid) { city }
          c: membershipByUser(user: $user) { city }
          d: node(id: $id) { ... on Membership { city } }
          e: userByUuid(uuid: $user) { membership { city } }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_membership_is_seen_by_the_member_and_staff(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");
        await using var db = server.Database.CreateContext();
        var row = await db.Memberships.SingleAsync(membership => membership.User.Username == "imani.otieno");
        var id = (await server.AskAsync("query($uuid: UUID!) { membershipByUuid(uuid: $uuid) { id } }", new { uuid = row.Id }, staff))
            .Data.GetProperty("membershipByUuid").GetProperty("id").GetString();
        const string Nothing = """{"data":{"a":null,"b":null,"c":null,"d":null,"e":{"membership":null}}}""";
        var known = Nothing.Replace("null", """{"city":"Nairobi"}""", StringComparison.Ordinal);

        var anonymous = await AskAsync(null);
        Assert.Equal(3, anonymous.Split("AUTH_NOT_AUTHENTICATED").Length - 1);
        Assert.EndsWith(Nothing[1..], anonymous, StringComparison.Ordinal);
        Assert.Equal(Nothing, await AskAsync(QueryServer.User(Guid.NewGuid())));
        Assert.Equal(known, await AskAsync(QueryServer.User(row.UserId)));
        Assert.Equal(known, await AskAsync(staff));
        Assert.Equal(known, await AskAsync(QueryServer.User(Guid.NewGuid(), "SUPERUSER")));

        async Task<string> AskAsync(ClaimsPrincipal? user) => (await server.AskAsync(Query, new { id, uuid = row.Id, user = row.UserId }, user)).Json;
    }

    [Theory]
    [InlineData("memberships { totalCount }")]
    [InlineData("membershipsOffset { totalCount }")]
    public async Task Lists_of_memberships_are_for_staff(string list)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        await using var db = server.Database.CreateContext();
        var member = await db.Memberships.Select(membership => membership.UserId).FirstAsync();

        Assert.Contains("AUTH_NOT_AUTHENTICATED", await AskAsync(null), StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", await AskAsync(QueryServer.User(member)), StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":6", await AskAsync(QueryServer.User(Guid.NewGuid(), "STAFF")), StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":6", await AskAsync(QueryServer.User(Guid.NewGuid(), "SUPERUSER")), StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":0", await AskAsync(QueryServer.User("STAFF")), StringComparison.Ordinal); // Without a subject nobody is staff.

        async Task<string> AskAsync(ClaimsPrincipal? user) => (await server.AskAsync($"{{ {list} }}", null, user)).Json;
    }
}
