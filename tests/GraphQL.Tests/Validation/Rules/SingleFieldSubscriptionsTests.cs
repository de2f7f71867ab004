using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests
{
    [Fact]
    public void One_root_field_is_allowed() => ExpectValid("subscription { bookAdded { id name } }");

    [Fact]
    public void One_root_field_in_a_fragment_is_allowed() => ExpectValid(
        """
        subscription { ...F }
        fragment F on Subscription { tick }
        """);

    [Fact]
    public void The_same_root_field_twice_is_allowed() => ExpectValid("subscription { tick tick }");

    [Fact]
    public void Conditions_below_the_root_are_allowed() => ExpectValid(
        "subscription { bookAdded { id @skip(if: true) } }");

    [Fact]
    public void A_query_may_select_many_root_fields() => ExpectValid("{ me { id } comic { id } }");

    [Fact]
    public void Two_root_fields_are_refused() => ExpectErrors(
        "subscription { tick bookAdded { id } }",
        """
        1:21 Anonymous Subscription must select only one top level field.
          specifiedBy: October2021/#sec-Single-root-field
        """);

    [Fact]
    public void Root_fields_of_fragments_count() => ExpectErrors(
        """
        subscription S { tick ...F }
        fragment F on Subscription { bookAdded { id } again: tick ...F }
        """,
        """
        2:30 2:47 Subscription "S" must select only one top level field.
          specifiedBy: October2021/#sec-Single-root-field
        """);

    [Fact]
    public void Fragments_of_other_types_do_not_count() => ExpectValid("subscription { tick ... on Query { me { id } } }");

    [Fact]
    public void A_root_field_about_the_schema_is_refused() => ExpectErrors(
        "subscription S { __typename }",
        """
        1:18 Subscription "S" must not select an introspection top level field.
          specifiedBy: October2021/#sec-Single-root-field
        """);

    [Fact]
    public void Skip_and_include_at_the_root_are_refused() => ExpectErrors(
        """
        subscription S($a: Boolean!) {
          tick @include(if: $a)
          ... @skip(if: $a) { bookAdded { id } }
        }
        """,
        """
        2:8 3:7 Subscription "S" must not use `@skip` or `@include` directives in the top level selection.
          specifiedBy: October2021/#sec-Single-root-field
        """);

    [Fact]
    public void A_subscription_that_selects_nothing_is_refused() => ExpectErrors(
        "subscription { ... on Book { id } }",
        """
        1:14 Anonymous Subscription must select one top level field.
          specifiedBy: October2021/#sec-Single-root-field
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<SingleFieldSubscriptions>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<SingleFieldSubscriptions>(query);
}
