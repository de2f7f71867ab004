using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests
{
    [Fact]
    public void Declared_variables_are_allowed() => ExpectValid(
        """
        query ($a: Int) { ...F }
        fragment F on Query { echo(int: $a) }
        """);

    [Fact]
    public void An_undeclared_variable_is_reported_at_its_operation() => ExpectErrors(
        "{ echo(int: $a) }",
        """
        1:1 Variable "$a" is not defined.
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void All_undeclared_variables_of_an_operation_are_one_error() => ExpectErrors(
        "query Q($a: Int) { echo(int: $b, ints: [$a, $c], range: { from: $b, to: 1 }) }",
        """
        1:1 Variables "$b", "$c" are not defined by operation "Q".
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void Variables_of_fragments_count_for_every_operation() => ExpectErrors(
        """
        query A($a: Int) { ...F }
        query B { ...F }
        fragment F on Query { echo(int: $a) }
        """,
        """
        2:1 Variable "$a" is not defined by operation "B".
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void Arguments_of_directives_use_variables_too() => ExpectErrors(
        "query Q @tagged(name: $x) { me @skip(if: $y) { id } }",
        """
        1:1 Variables "$x", "$y" are not defined by operation "Q".
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void Variables_below_unknown_fields_count() => ExpectErrors(
        "query Q { nope(a: $a) }",
        """
        1:1 Variable "$a" is not defined by operation "Q".
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    [Fact]
    public void A_fragment_that_spreads_itself_does_not_hang() => ExpectErrors(
        """
        { ...F }
        fragment F on Query { ...F echo(int: $a) }
        """,
        """
        1:1 Variable "$a" is not defined.
          specifiedBy: October2021/#sec-All-Variable-Uses-Defined
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<NoUndefinedVariables>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<NoUndefinedVariables>(query);
}
