using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests
{
    [Fact]
    public void Operations_with_different_names_are_allowed() => ExpectValid(
        """
        query A { me { id } }
        mutation B { removeBook(id: 1) }
        { me { id } }
        """);

    [Fact]
    public void An_operation_and_a_fragment_may_share_a_name() => ExpectValid(
        """
        query F { me { ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void Two_operations_of_one_name_are_refused() => ExpectErrors(
        """
        query A { me { id } }
        query A { me { name } }
        """,
        """
        1:7 2:7 There can be only one operation named "A".
          specifiedBy: October2021/#sec-Operation-Name-Uniqueness, operation: A
        """);

    [Fact]
    public void The_kind_of_operation_makes_no_difference() => ExpectErrors(
        """
        query A { me { id } }
        mutation A { removeBook(id: 1) }
        subscription A { tick }
        """,
        """
        1:7 2:10 There can be only one operation named "A".
          specifiedBy: October2021/#sec-Operation-Name-Uniqueness, operation: A
        1:7 3:14 There can be only one operation named "A".
          specifiedBy: October2021/#sec-Operation-Name-Uniqueness, operation: A
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueOperationNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueOperationNames>(query);
}
