using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests
{
    [Fact]
    public void Used_variables_are_allowed() => ExpectValid(
        """
        query ($a: Int, $b: String!) @tagged(name: $b) { ...F }
        fragment F on Query { echo(int: $a) }
        """);

    [Fact]
    public void An_unused_variable_is_reported_at_its_operation() => ExpectErrors(
        "query ($a: Int) { me { id } }",
        """
        1:1 Variable "$a" is never used.
          specifiedBy: October2021/#sec-All-Variables-Used
        """);

    [Fact]
    public void All_unused_variables_of_an_operation_are_one_error() => ExpectErrors(
        "query Q($a: Int, $b: Int, $c: Int = 5) { echo(int: $b) }",
        """
        1:1 Variables "$a", "$c" are never used in operation "Q".
          specifiedBy: October2021/#sec-All-Variables-Used
        """);

    [Fact]
    public void A_use_in_a_fragment_that_is_not_spread_does_not_count() => ExpectErrors(
        """
        query A($a: Int) { me { id } }
        fragment F on Query { echo(int: $a) }
        """,
        """
        1:1 Variable "$a" is never used in operation "A".
          specifiedBy: October2021/#sec-All-Variables-Used
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<NoUnusedVariables>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<NoUnusedVariables>(query);
}
