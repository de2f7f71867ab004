using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests
{
    [Fact]
    public void Variables_with_different_names_are_allowed() => ExpectValid(
        """
        query A($a: Int, $b: Int) { me { id } }
        query B($a: Int) { me { id } }
        """);

    [Fact]
    public void A_variable_declared_three_times_is_one_error() => ExpectErrors(
        "query ($a: Int, $a: String, $b: Int, $a: [Int!]) { me { id } }",
        """
        1:9 1:18 1:39 There can be only one variable named "$a".
          specifiedBy: October2021/#sec-Variable-Uniqueness, variable: a, variableType: [Int!]
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueVariableNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueVariableNames>(query);
}
