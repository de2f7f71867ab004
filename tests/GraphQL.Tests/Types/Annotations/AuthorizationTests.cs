using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class AuthorizationTests
{
    [Theory]
    [InlineData("Query.open", "")]
    [InlineData("Query.guarded", "p")]
    [InlineData("Query.account", "[a b] before staff")]
    [InlineData("Account.name", "owner")]
    [InlineData("Account.email", "[STAFF] after")]
    [InlineData("Account.nickname", "")]
    [InlineData("Account.added", "owner")]
    public void Every_field_has_the_demands_that_count(string coordinate, string expected)
    {
        var schema = AnnotatedServer.Schema(typeof(Queries), typeof(GuardedQueries), typeof(AccountType));
        var parts = coordinate.Split('.');

        var rules = schema.GetType<ObjectType>(parts[0]).Fields[parts[1]].Resolver!.Authorization;

        Assert.Equal(expected, string.Join(' ', rules.Select(Describe)));
    }

    [Fact]
    public void The_demands_are_directives_that_are_not_printed()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries), typeof(GuardedQueries), typeof(AccountType));
        var account = schema.GetType<ObjectType>("Account");

        Assert.Equal(
            ["""authorize(policy: "owner")""", """authorize(roles: ["STAFF"], apply: AFTER_RESOLVER)"""],
            account.Directives.Concat(account.Fields["email"].Directives).Select(Print));
        Assert.All(account.Directives, directive => Assert.True(directive.IsInternal));
    }

    private static string Print(AppliedDirective directive) => $"{directive.Name}({string.Join(", ", directive.Arguments)})";

    private static string Describe(AuthorizeRule rule)
    {
        var roles = rule.Roles.Count == 0 ? "" : $"[{string.Join(' ', rule.Roles)}]";
        var apply = rule.Apply switch
        {
            ApplyPolicy.AfterResolver => "after",
            _ when rule.Roles.Count > 0 => "before",
            _ => "",
        };
        return string.Join(' ', new[] { rule.Policy ?? "", roles, apply }.Where(part => part.Length > 0));
    }

    private sealed class Account
    {
        public string Name => "";

        [Authorize(ApplyPolicy.AfterResolver, Roles = ["STAFF"])]
        public string Email => "";

        [AllowAnonymous]
        public string Nickname => "";
    }

    [ObjectType<Account>]
    [Authorize("owner")]
    private static class AccountType
    {
        public static int Added => 1;
    }

    [QueryType]
    private static class Queries
    {
        public static int Open => 1;
    }

    [QueryType]
    [Authorize("p")]
    private static class GuardedQueries
    {
        public static int Guarded => 1;

        [Authorize(Roles = ["a", "b"])]
        [Authorize(Policy = "staff")]
        public static Account GetAccount() => new();
    }
}
