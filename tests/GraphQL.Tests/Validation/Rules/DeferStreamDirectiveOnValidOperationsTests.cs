using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveOnValidOperationsTests
{
    [Fact]
    public void Queries_and_mutations_may_have_parts_that_come_later() => ExpectValid(
        "query Q { me { ... @defer { id } } } mutation M { addBook(input: { name: \"x\", genre: CRIME }) { ... @defer { id } } }");

    [Fact]
    public void Directives_that_may_be_off_are_left_to_the_execution() => ExpectValid(
        "subscription($a: Boolean!) { bookAdded { ... @defer(if: $a) { id } ... @defer(if: false) { id } ... @defer @skip(if: $a) { id } } }");

    [Fact]
    public void The_results_of_a_subscription_come_whole() => ExpectErrors(
        "subscription { bookAdded { authors @stream { id } ...F } } fragment F on Book { ... @defer { id } }",
        """
        1:36 Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.
          specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        1:85 1:51 Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.
          specifiedBy: https://github.com/graphql/graphql-spec/pull/1110
        """);

    private static void ExpectErrors(string query, string expected) =>
        RuleHarness.ExpectErrors<DeferStreamDirectiveOnValidOperations>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<DeferStreamDirectiveOnValidOperations>(query);
}
