using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveOnRootFieldTests
{
    [Fact]
    public void The_root_of_a_query_may_come_later() => ExpectValid("{ ... @defer { me { id } } works @stream { id } }");

    [Fact]
    public void Below_the_root_of_a_mutation_parts_may_come_later() => ExpectValid(
        "mutation { addBook(input: { name: \"x\", genre: CRIME }) { ... @defer { id } authors @stream { id } } }");

    [Fact]
    public void The_root_of_a_mutation_comes_whole() => ExpectErrors(
        "mutation { ... @defer { removeBook(id: 1) } removeBook(id: 1) @stream }",
        """
        1:16 Defer directive cannot be used on root mutation type "Mutation".
          specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        1:63 Stream directive cannot be used on root mutation type "Mutation".
          specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);

    [Fact]
    public void The_root_of_a_subscription_comes_whole_through_fragments_too() => ExpectErrors(
        "subscription { ...F } fragment F on Subscription { ... @defer(if: false) { tick } }",
        """
        1:56 Defer directive cannot be used on root subscription type "Subscription".
          specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);

    private static void ExpectErrors(string query, string expected) =>
        RuleHarness.ExpectErrors<DeferStreamDirectiveOnRootField>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<DeferStreamDirectiveOnRootField>(query);
}
