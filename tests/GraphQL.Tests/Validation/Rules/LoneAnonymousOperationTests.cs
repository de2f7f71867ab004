using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    [Fact]
    public void One_anonymous_operation_is_allowed() => ExpectValid(
        """
        { me { ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void Several_named_operations_are_allowed() => ExpectValid(
        """
        query A { me { id } }
        query B { me { id } }
        """);

    [Fact]
    public void Two_anonymous_operations_are_refused() => ExpectErrors(
        """
        { me { id } }
        { me { name } }
        """,
        """
        1:1 This anonymous operation must be the only defined operation.
          specifiedBy: October2021/#sec-Lone-Anonymous-Operation, operations: 2
        2:1 This anonymous operation must be the only defined operation.
          specifiedBy: October2021/#sec-Lone-Anonymous-Operation, operations: 2
        """);

    [Fact]
    public void An_anonymous_operation_beside_a_named_one_is_refused() => ExpectErrors(
        """
        query { me { id } }
        subscription A { tick }
        """,
        """
        1:1 This anonymous operation must be the only defined operation.
          specifiedBy: October2021/#sec-Lone-Anonymous-Operation, operations: 2
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<LoneAnonymousOperation>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<LoneAnonymousOperation>(query);
}
