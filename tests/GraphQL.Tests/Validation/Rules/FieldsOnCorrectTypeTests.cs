using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests
{
    [Fact]
    public void Known_fields_are_allowed() => ExpectValid(
        "{ me { id alias: name ... on Named { name } } publications { __typename } }");

    [Fact]
    public void An_unknown_field_of_the_root_has_no_path() => ExpectErrors(
        "{ nope }",
        """
        1:3 Cannot query field "nope" on type "Query". Did you mean "node"?
          specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: nope, responseName: nope
        """);

    [Fact]
    public void An_unknown_field_is_refused_with_suggestions() => ExpectErrors(
        "{ me { alias: nam works { pags } } }",
        """
        1:8 Cannot query field "nam" on type "Author". Did you mean "name"?
          path me, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Author, field: nam, responseName: alias
        1:27 Cannot query field "pags" on type "Work". Did you mean "pages"?
          path me/works, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Work, field: pags, responseName: pags
        """);

    [Fact]
    public void The_path_holds_the_fields_around() => ExpectErrors(
        "{ x: me { y: works { nope } } }",
        """
        1:22 Cannot query field "nope" on type "Work". Did you mean "name"?
          path x/y, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Work, field: nope, responseName: nope
        """);

    [Fact]
    public void Inside_of_a_fragment_there_is_no_path() => ExpectErrors(
        """
        { me { ...F } }
        fragment F on Author { works { nope } }
        """,
        """
        2:32 Cannot query field "nope" on type "Work". Did you mean "name"?
          specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Work, field: nope, responseName: nope
        """);

    [Fact]
    public void Below_an_unknown_field_nothing_is_looked_for() => ExpectErrors(
        "{ nope { deep { deeper } } }",
        """
        1:3 Cannot query field "nope" on type "Query". Did you mean "node"?
          specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Query, field: nope, responseName: nope
        """);

    [Fact]
    public void A_field_of_a_possible_type_is_suggested_as_a_fragment() => ExpectErrors(
        "{ named { isbn } }",
        """
        1:11 Cannot query field "isbn" on type "Named". Did you mean to use an inline fragment on "Book"?
          path named, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Named, field: isbn, responseName: isbn
        """);

    [Fact]
    public void Interfaces_are_suggested_before_the_objects_that_share_them() => ExpectErrors(
        "{ named { pages } }",
        """
        1:11 Cannot query field "pages" on type "Named". Did you mean to use an inline fragment on "Work", "Book", "Comic", or "Magazine"?
          path named, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Named, field: pages, responseName: pages
        """);

    [Fact]
    public void A_union_has_no_fields_of_its_own() => ExpectErrors(
        "{ publications { name } }",
        """
        1:18 Cannot query field "name" on type "Publication". Did you mean to use an inline fragment on "Named", "Work", "Book", "Comic", or "Magazine"?
          path publications, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Publication
        """);

    [Fact]
    public void Fields_about_the_schema_belong_to_the_query_root() => ExpectErrors(
        "{ me { __schema { types { name } } } }",
        """
        1:8 Cannot query field "__schema" on type "Author".
          path me, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, type: Author, field: __schema, responseName: __schema
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<FieldsOnCorrectType>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<FieldsOnCorrectType>(query);
}
