using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests
{
    [Fact]
    public void The_same_type_and_a_stricter_one_are_allowed() => ExpectValid(
        "query ($a: Int, $b: Int!, $c: [Int!]!) { echo(int: $a) a: echo(int: $b, ints: $c) }");

    [Fact]
    public void A_default_lets_a_nullable_variable_into_a_non_null_place() => ExpectValid(
        "query ($a: Int = 1, $b: Int) { count(max: $a, min: $b) }");

    [Fact]
    public void A_default_of_null_does_not() => ExpectErrors(
        "query ($a: Int = null) { count(max: $a) }",
        """
        1:8 1:37 Variable "$a" of type "Int" used in position expecting type "Int!".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: Int, locationType: Int!
        """);

    [Fact]
    public void Another_type_is_refused() => ExpectErrors(
        "query ($a: String) { echo(int: $a) }",
        """
        1:8 1:32 Variable "$a" of type "String" used in position expecting type "Int".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: String, locationType: Int
        """);

    [Fact]
    public void A_nullable_variable_is_refused_in_a_non_null_place() => ExpectErrors(
        "query ($a: Int) { count(max: $a) }",
        """
        1:8 1:30 Variable "$a" of type "Int" used in position expecting type "Int!".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: Int, locationType: Int!
        """);

    [Fact]
    public void One_value_does_not_stand_for_a_list() => ExpectErrors(
        "query ($a: Int, $b: [Int]) { echo(ints: $a) a: echo(int: $b) }",
        """
        1:8 1:41 Variable "$a" of type "Int" used in position expecting type "[Int]".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: Int, locationType: [Int]
        1:17 1:58 Variable "$b" of type "[Int]" used in position expecting type "Int".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: b, variableType: [Int], locationType: Int
        """);

    [Fact]
    public void Items_of_lists_are_compared() => ExpectErrors(
        "query ($a: [Int]) { echo(matrix: [$a]) }",
        """
        1:8 1:35 Variable "$a" of type "[Int]" used in position expecting type "[Int!]!".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: [Int], locationType: [Int!]!
        """);

    [Fact]
    public void Fields_of_input_objects_are_compared() => ExpectErrors(
        "query ($a: Int, $b: Int) { echo(range: { from: $a, to: 1, step: $b }) }",
        """
        1:8 1:48 Variable "$a" of type "Int" used in position expecting type "Int!".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: Int, locationType: Int!
        """);

    [Fact]
    public void Uses_in_fragments_are_compared_for_each_operation() => ExpectErrors(
        """
        query A($a: Int) { ...F }
        query B($a: Int!) { ...F }
        fragment F on Query { count(max: $a) }
        """,
        """
        1:9 3:34 Variable "$a" of type "Int" used in position expecting type "Int!".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, variable: a, variableType: Int, locationType: Int!
        """);

    [Fact]
    public void A_oneOf_field_takes_only_non_null_variables() => ExpectErrors(
        "query ($a: ID, $b: ID!) { work(key: { id: $a }) { id } anyWork(key: { id: $b }) { id } }",
        """
        1:8 1:43 Variable "$a" is of type "ID" but must be non-nullable to be used for OneOf Input Object "WorkKey".
          specifiedBy: October2021/#sec-All-Variable-Usages-are-Allowed, code: HC0057, variable: a, variableType: ID, locationType: ID
        """);

    [Fact]
    public void An_unknown_place_is_passed_over() => ExpectValid(
        "query ($a: Int, $b: Missing) { nope(a: $a) echo(isbn: { any: $a }, int: $b) }");

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<VariablesInAllowedPosition>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<VariablesInAllowedPosition>(query);
}
