using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests
{
    [Fact]
    public void Directives_in_their_places_are_allowed() => ExpectValid(
        """
        query ($a: Int @onVariable) @onQuery { me @onField { ...F @onSpread ... @onInline { id } } }
        mutation @onMutation { removeBook(id: 1) }
        subscription @onSubscription { tick }
        fragment F on Author @onFragment { id }
        """);

    [Fact]
    public void Unknown_directives_are_refused() => ExpectErrors(
        "query @nope { me { id @Skip(if: true) } }",
        """
        1:7 Unknown directive "@nope".
          specifiedBy: October2021/#sec-Directives-Are-Defined
        1:23 Unknown directive "@Skip".
          path me/id, specifiedBy: October2021/#sec-Directives-Are-Defined
        """);

    [Fact]
    public void A_directive_in_a_wrong_place_is_refused() => ExpectErrors(
        """
        query ($a: Int @onField) @onField { me @onQuery { ...F @onInline ... @onSpread { id } } }
        fragment F on Author @onVariable { id }
        """,
        """
        1:26 Directive "@onField" may not be used on QUERY.
          specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        1:16 Directive "@onField" may not be used on VARIABLE_DEFINITION.
          specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        1:40 Directive "@onQuery" may not be used on FIELD.
          path me, specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        1:56 Directive "@onInline" may not be used on FRAGMENT_SPREAD.
          path me, specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        1:70 Directive "@onSpread" may not be used on INLINE_FRAGMENT.
          path me, specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        2:22 Directive "@onVariable" may not be used on FRAGMENT_DEFINITION.
          specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        """);

    [Fact]
    public void Directives_of_schemas_are_refused_in_requests() => ExpectErrors(
        """
        mutation @onSchema { removeBook(id: 1) @deprecated }
        subscription @onQuery { tick }
        """,
        """
        1:10 Directive "@onSchema" may not be used on MUTATION.
          specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        1:40 Directive "@deprecated" may not be used on FIELD.
          path removeBook, specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        2:14 Directive "@onQuery" may not be used on SUBSCRIPTION.
          specifiedBy: October2021/#sec-Directives-Are-In-Valid-Locations
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<KnownDirectives>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<KnownDirectives>(query);
}
