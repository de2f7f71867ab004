using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests
{
    [Fact]
    public void A_fragment_spread_twice_is_no_cycle() => ExpectValid(
        """
        { me { ...A ...A } }
        fragment A on Author { ...B ...B }
        fragment B on Author { id }
        """);

    [Fact]
    public void An_unknown_fragment_is_no_cycle() => ExpectValid(
        """
        { me { ...A } }
        fragment A on Author { ...Missing }
        """);

    [Fact]
    public void A_fragment_that_spreads_itself_is_refused() => ExpectErrors(
        """
        { me { ...A } }
        fragment A on Author { works { authors { ...A } } }
        """,
        """
        2:42 Cannot spread fragment "A" within itself.
          specifiedBy: October2021/#sec-Fragment-spreads-must-not-form-cycles, fragment: A
        """);

    [Fact]
    public void A_cycle_names_the_fragments_on_its_way() => ExpectErrors(
        """
        { me { ...A } }
        fragment A on Author { ...B }
        fragment B on Author { ...C }
        fragment C on Author { ...A }
        """,
        """
        2:24 3:24 4:24 Cannot spread fragment "A" within itself via "B", "C".
          specifiedBy: October2021/#sec-Fragment-spreads-must-not-form-cycles, fragment: A
        """);

    [Fact]
    public void Every_cycle_is_reported() => ExpectErrors(
        """
        { me { ...A } }
        fragment A on Author { ...A ...B }
        fragment B on Author { ...A ...B }
        """,
        """
        2:24 Cannot spread fragment "A" within itself.
          specifiedBy: October2021/#sec-Fragment-spreads-must-not-form-cycles, fragment: A
        2:29 3:24 Cannot spread fragment "A" within itself via "B".
          specifiedBy: October2021/#sec-Fragment-spreads-must-not-form-cycles, fragment: A
        3:29 Cannot spread fragment "B" within itself.
          specifiedBy: October2021/#sec-Fragment-spreads-must-not-form-cycles, fragment: B
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<NoFragmentCycles>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<NoFragmentCycles>(query);
}
