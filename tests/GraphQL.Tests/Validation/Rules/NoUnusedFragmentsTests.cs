using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests
{
    [Fact]
    public void Fragments_used_through_fragments_are_used() => ExpectValid(
        """
        { me { ...A } }
        fragment A on Author { ...B }
        fragment B on Author { id }
        """);

    [Fact]
    public void A_fragment_that_nobody_spreads_is_refused() => ExpectErrors(
        """
        { me { id } }
        fragment A on Author { id }
        """,
        """
        2:1 Fragment "A" is never used.
          specifiedBy: October2021/#sec-Fragments-Must-Be-Used, fragment: A
        """);

    [Fact]
    public void Fragments_that_only_spread_each_other_are_refused() => ExpectErrors(
        """
        { me { id } }
        fragment A on Author { ...B }
        fragment B on Author { ...A }
        """,
        """
        2:1 Fragment "A" is never used.
          specifiedBy: October2021/#sec-Fragments-Must-Be-Used, fragment: A
        3:1 Fragment "B" is never used.
          specifiedBy: October2021/#sec-Fragments-Must-Be-Used, fragment: B
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<NoUnusedFragments>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<NoUnusedFragments>(query);
}
