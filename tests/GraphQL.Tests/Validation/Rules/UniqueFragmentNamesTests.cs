using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests
{
    [Fact]
    public void Fragments_with_different_names_are_allowed() => ExpectValid(
        """
        { me { ...A ...B ... { id } ... { id } } }
        fragment A on Author { id }
        fragment B on Author { id }
        """);

    [Fact]
    public void Two_fragments_of_one_name_are_refused() => ExpectErrors(
        """
        { me { ...F } }
        fragment F on Author { id }
        fragment F on Book { id }
        """,
        """
        2:10 3:10 There can be only one fragment named "F".
          specifiedBy: October2021/#sec-Fragment-Name-Uniqueness, fragment: F
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueFragmentNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueFragmentNames>(query);
}
