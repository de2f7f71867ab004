using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests
{
    [Fact]
    public void Known_arguments_are_allowed() => ExpectValid(
        """
        { book(id: 1) { name(short: true) @skip(if: true) } __type(name: "A") { fields(includeDeprecated: true) { name } } }
        """);

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_not_looked_at() => ExpectValid(
        "{ nope(a: 1) me @nope(id: 1) { id @nope(short: 1) } }");

    [Fact]
    public void An_unknown_argument_of_a_field_is_refused_with_a_suggestion() => ExpectErrors(
        "{ me { works(frst: 1) { name(x: 1) } } }",
        """
        1:14 Unknown argument "frst" on field "Author.works". Did you mean "first"?
          path me, specifiedBy: October2021/#sec-Required-Arguments, type: Author, field: works, argument: frst
        1:30 Unknown argument "x" on field "Work.name".
          path me/works, specifiedBy: October2021/#sec-Required-Arguments, type: Work, field: name, argument: x
        """);

    [Fact]
    public void An_argument_of_the_root_has_no_path() => ExpectErrors(
        "{ book(isbn: 1, id: 2) { id } }",
        """
        1:8 Unknown argument "isbn" on field "Query.book".
          specifiedBy: October2021/#sec-Required-Arguments, type: Query, field: book, argument: isbn
        """);

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() => ExpectErrors(
        """
        query @tagged(name: "a", wait: 1) { me @skip(if: true, iff: true) { id } }
        """,
        """
        1:26 Unknown argument "wait" on directive "@tagged".
          specifiedBy: October2021/#sec-Required-Arguments, directive: tagged, argument: wait
        1:56 Unknown argument "iff" on directive "@skip". Did you mean "if"?
          path me, specifiedBy: October2021/#sec-Required-Arguments, directive: skip, argument: iff
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<KnownArgumentNames>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<KnownArgumentNames>(query);
}
