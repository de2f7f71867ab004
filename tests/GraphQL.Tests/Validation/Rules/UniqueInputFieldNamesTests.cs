using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests
{
    [Fact]
    public void Different_fields_are_allowed() => ExpectValid(
        """
        { echo(range: { from: 1, to: 2 }) works(where: { all: [{ genre: CRIME }, { genre: CRIME }] }) { id } }
        """);

    [Fact]
    public void A_field_twice_is_refused() => ExpectErrors(
        "{ echo(range: { from: 1, from: 2, to: 3, from: 4 }) }",
        """
        1:17 1:26 There can be only one input field named "from".
          path echo, specifiedBy: October2021/#sec-Input-Object-Field-Uniqueness, field: from
        1:17 1:42 There can be only one input field named "from".
          path echo, specifiedBy: October2021/#sec-Input-Object-Field-Uniqueness, field: from
        """);

    [Fact]
    public void Nested_objects_are_checked_each() => ExpectErrors(
        "{ echo(isbn: { a: 1, b: { a: 2, a: 3 } }) }",
        """
        1:27 1:33 There can be only one input field named "a".
          path echo, specifiedBy: October2021/#sec-Input-Object-Field-Uniqueness, field: a
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueInputFieldNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueInputFieldNames>(query);
}
