using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    [Fact]
    public void Scalars_enums_and_input_objects_are_allowed() => ExpectValid(
        "query ($a: Int!, $b: [[Genre]], $c: WorkFilter) { me { id } }");

    [Fact]
    public void Objects_interfaces_and_unions_are_refused() => ExpectErrors(
        "query ($a: Book, $b: [Node!]!, $c: Publication) { me { id } }",
        """
        1:12 Variable "$a" cannot be non-input type "Book".
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: a, variableType: Book
        1:22 Variable "$b" cannot be non-input type "[Node!]!".
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: b, variableType: [Node!]!
        1:36 Variable "$c" cannot be non-input type "Publication".
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: c, variableType: Publication
        """);

    [Fact]
    public void An_unknown_type_is_another_rule_s_business() => ExpectValid("query ($a: Missing) { me { id } }");

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<VariablesAreInputTypes>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<VariablesAreInputTypes>(query);
}
