using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests
{
    [Fact]
    public void Known_types_are_allowed() => ExpectValid(
        """
        query ($a: String, $b: [Genre!]!) { me { ... on Node { id } ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void An_unknown_condition_is_refused_with_a_suggestion() => ExpectErrors(
        """
        { me { ... on Autor { id } ...F } }
        fragment F on Totally { id }
        """,
        """
        1:15 Unknown type "Autor". Did you mean "Author"?
          path me, specifiedBy: October2021/#sec-Fragment-Spread-Type-Existence, typeCondition: Autor
        2:15 Unknown type "Totally".
          specifiedBy: October2021/#sec-Fragment-Spread-Type-Existence, typeCondition: Totally
        """);

    [Fact]
    public void An_unknown_type_of_a_variable_is_refused() => ExpectErrors(
        "query ($a: [Strng!]) { me { id } }",
        """
        1:13 Unknown type "Strng". Did you mean "String"?
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: a, variableType: [Strng!]
        """);

    [Fact]
    public void Names_are_compared_with_their_case() => ExpectErrors(
        "query ($a: string, $b: INT) { me { id } }",
        """
        1:12 Unknown type "string". Did you mean "String"?
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: a, variableType: string
        1:24 Unknown type "INT". Did you mean "Int" or "ID"?
          specifiedBy: October2021/#sec-Variables-Are-Input-Types, variable: b, variableType: INT
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<KnownTypeNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<KnownTypeNames>(query);
}
