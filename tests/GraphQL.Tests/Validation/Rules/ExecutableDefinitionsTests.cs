using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests
{
    [Fact]
    public void Operations_and_fragments_are_executable() => ExpectValid(
        """
        { me { ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void A_definition_of_a_type_is_refused() => ExpectErrors(
        """
        type Library { books: Int }
        { me { id } }
        """,
        """
        1:1 The "Library" definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        """);

    [Fact]
    public void Every_definition_of_the_type_system_is_named() => ExpectErrors(
        """
        schema { query: Query }
        extend schema @onSchema
        directive @d on FIELD
        extend type Book { x: Int }
        scalar S
        """,
        """
        1:1 The schema definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        2:1 The schema definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        3:1 The "d" definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        4:1 The "Book" definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        5:1 The "S" definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        """);

    [Fact]
    public void What_stands_in_a_refused_definition_is_not_looked_at() => ExpectErrors(
        "type Library { books: Missing @unknown }",
        """
        1:1 The "Library" definition is not executable.
          specifiedBy: October2021/#sec-Executable-Definitions
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<ExecutableDefinitions>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<ExecutableDefinitions>(query);
}
