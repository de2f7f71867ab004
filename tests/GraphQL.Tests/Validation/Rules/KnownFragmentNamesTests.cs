using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests
{
    [Fact]
    public void Known_fragments_are_allowed() => ExpectValid(
        """
        { me { ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void An_unknown_fragment_is_refused() => ExpectErrors(
        """
        { me { ...Missing } }
        fragment F on Author { works { ...Gone } }
        """,
        """
        1:11 Unknown fragment "Missing".
          path me, specifiedBy: October2021/#sec-Fragment-spread-target-defined, fragment: Missing
        2:35 Unknown fragment "Gone".
          specifiedBy: October2021/#sec-Fragment-spread-target-defined, fragment: Gone
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<KnownFragmentNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<KnownFragmentNames>(query);
}
