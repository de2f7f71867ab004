using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests
{
    [Fact]
    public void Different_arguments_are_allowed() => ExpectValid("{ a: book(id: 1) { id } book(id: 1) { id } }");

    [Fact]
    public void An_argument_twice_is_refused() => ExpectErrors(
        "{ book(id: 1, id: 2) { name(short: true, short: true, short: false) } }",
        """
        1:8 1:15 There can be only one argument named "id".
          specifiedBy: October2021/#sec-Argument-Uniqueness, type: Query, field: book, argument: id
        1:29 1:42 1:55 There can be only one argument named "short".
          path book, specifiedBy: October2021/#sec-Argument-Uniqueness, type: Book, field: name, argument: short
        """);

    [Fact]
    public void An_argument_of_a_directive_twice_is_refused() => ExpectErrors(
        "{ me { id @skip(if: true, if: false) } }",
        """
        1:17 1:27 There can be only one argument named "if".
          path me/id, specifiedBy: October2021/#sec-Argument-Uniqueness, directive: skip, argument: if
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<UniqueArgumentNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<UniqueArgumentNames>(query);
}
