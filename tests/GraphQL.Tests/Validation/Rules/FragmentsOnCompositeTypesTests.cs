using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests
{
    [Fact]
    public void Objects_interfaces_and_unions_are_allowed() => ExpectValid(
        """
        { publications { ... on Book { id } ... on Node { id } ... on Publication { __typename } ... { __typename } } }
        """);

    [Fact]
    public void An_inline_fragment_on_a_leaf_is_refused() => ExpectErrors(
        "{ me { ... on Int { x } ... on Genre { y } } }",
        """
        1:15 Fragment cannot condition on non composite type "Int".
          path me, specifiedBy: October2021/#sec-Fragments-On-Composite-Types, typeCondition: Int
        1:32 Fragment cannot condition on non composite type "Genre".
          path me, specifiedBy: October2021/#sec-Fragments-On-Composite-Types, typeCondition: Genre
        """);

    [Fact]
    public void A_fragment_on_an_input_object_is_refused() => ExpectErrors(
        "fragment F on WorkFilter { genre }",
        """
        1:15 Fragment "F" cannot condition on non composite type "WorkFilter".
          specifiedBy: October2021/#sec-Fragments-On-Composite-Types, typeCondition: WorkFilter
        """);

    [Fact]
    public void An_unknown_type_is_another_rule_s_business() => ExpectValid("fragment F on Missing { x }");

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<FragmentsOnCompositeTypes>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<FragmentsOnCompositeTypes>(query);
}
