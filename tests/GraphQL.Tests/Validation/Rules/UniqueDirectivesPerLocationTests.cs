using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests
{
    [Fact]
    public void A_repeatable_directive_may_be_repeated() => ExpectValid(
        """
        { me @tagged(name: "a") @tagged(name: "b") { id } }
        """);

    [Fact]
    public void Different_directives_and_different_places_are_allowed() => ExpectValid(
        "query @onQuery { me @skip(if: false) @include(if: true) { id @skip(if: true) } }");

    [Fact]
    public void An_unknown_directive_is_another_rule_s_business() => ExpectValid("{ me @nope @nope { id } }");

    [Fact]
    public void A_directive_twice_in_one_place_is_refused() => ExpectErrors(
        """
        query ($a: Int @onVariable @onVariable) @onQuery @onQuery {
          me @onField @onField @onField { ...F @onSpread @onSpread ... @onInline @onInline { id } }
        }
        fragment F on Author @onFragment @onFragment { id }
        """,
        """
        1:41 1:50 The directive "@onQuery" can only be used once at this location.
          specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        1:16 1:28 The directive "@onVariable" can only be used once at this location.
          specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        2:6 2:15 The directive "@onField" can only be used once at this location.
          path me, specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        2:6 2:24 The directive "@onField" can only be used once at this location.
          path me, specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        2:40 2:50 The directive "@onSpread" can only be used once at this location.
          path me, specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        2:64 2:74 The directive "@onInline" can only be used once at this location.
          path me, specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        4:22 4:34 The directive "@onFragment" can only be used once at this location.
          specifiedBy: October2021/#sec-Directives-Are-Unique-Per-Location
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueDirectivesPerLocation>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueDirectivesPerLocation>(query);
}
