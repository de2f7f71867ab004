using System.Security.Claims;
using PyDotOrg.GraphQL.Tests.Execution;

namespace PyDotOrg.GraphQL.Tests.Types.Sdl;

/// <summary><c>@authorize</c> written in documents.</summary>
public sealed class SdlAccessTests
{
    private const string Sdl = """
        type Query { thing: Thing named: Named own: String @authorize }
        interface Named { name: String @authorize(roles: ["admin"]) other: String }
        type Thing implements Named { name: String other: String }
        extend type Thing @authorize(roles: "staff")
        extend type Thing { strict: String @authorize(roles: ["staff"]) @authorize(roles: ["admin"]) }
        """;

    [Theory]
    [InlineData("{ own }", "", false)]
    [InlineData("{ own }", "guest", true)]
    [InlineData("{ thing { name } }", "staff", false)]
    [InlineData("{ named { name } }", "admin", true)]
    [InlineData("{ thing { other } }", "admin", false)]
    [InlineData("{ named { other } }", "staff", true)]
    [InlineData("{ thing { strict } }", "staff", false)]
    [InlineData("{ thing { strict } }", "staff,admin", true)]
    public async Task A_field_of_a_document_has_its_demands(string query, string roles, bool isAllowed)
    {
        var user = new ClaimsPrincipal(roles.Length == 0
            ? new ClaimsIdentity()
            : new ClaimsIdentity(roles.Split(',').Select(static role => new Claim(ClaimTypes.Role, role)), "test"));
        var thing = new Dictionary<string, object?> { ["__typename"] = "Thing", ["name"] = "x", ["other"] = "x", ["strict"] = "x" };
        var answer = await new TestServer(Sdl)
            .With("Query", "thing", _ => thing)
            .With("Query", "named", _ => thing)
            .With("Query", "own", static _ => "x")
            .AskAsync(query, user: user);
        Assert.Equal(isAllowed, !answer.Contains("AUTH_NOT_AUTH", StringComparison.Ordinal));
        Assert.Equal(isAllowed, answer.Contains("\"x\"", StringComparison.Ordinal));
    }
}
