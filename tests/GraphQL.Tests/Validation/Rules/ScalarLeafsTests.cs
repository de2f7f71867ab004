using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests
{
    [Fact]
    public void Leaves_without_and_objects_with_selections_are_allowed() => ExpectValid(
        "{ me { name works { id } } echo }");

    [Fact]
    public void An_object_needs_a_selection() => ExpectErrors(
        "{ me }",
        """
        1:3 Field "me" of type "Author" must have a selection of subfields. Did you mean "me { ... }"?
          specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, declaringType: Query, field: me, type: Author, responseName: me
        """);

    [Fact]
    public void A_list_of_an_abstract_type_needs_a_selection() => ExpectErrors(
        "{ me { fav: favourite works } }",
        """
        1:8 Field "favourite" of type "Publication" must have a selection of subfields. Did you mean "favourite { ... }"?
          path me, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, declaringType: Author, field: favourite, type: Publication, responseName: fav
        1:23 Field "works" of type "[Work!]!" must have a selection of subfields. Did you mean "works { ... }"?
          path me, specifiedBy: October2021/#sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types, declaringType: Author, field: works, type: [Work!]!, responseName: works
        """);

    [Fact]
    public void A_scalar_has_no_selection() => ExpectErrors(
        "{ me { name(short: true) { first } } }",
        """
        1:26 Field "name" must not have a selection since type "String" has no subfields.
          path me, specifiedBy: October2021/#sec-Leaf-Field-Selections, declaringType: Author, field: name, type: String, responseName: name
        """);

    [Fact]
    public void A_list_of_scalars_has_no_selection() => ExpectErrors(
        "{ me { aliases { x } } }",
        """
        1:16 Field "aliases" must not have a selection since type "[String!]" has no subfields.
          path me, specifiedBy: October2021/#sec-Leaf-Field-Selections, declaringType: Author, field: aliases, type: [String!], responseName: aliases
        """);

    [Fact]
    public void An_enum_has_no_selection() => ExpectErrors(
        "{ book(id: 1) { genre { x } } }",
        """
        1:23 Field "genre" must not have a selection since type "Genre!" has no subfields.
          path book, specifiedBy: October2021/#sec-Leaf-Field-Selections, declaringType: Book, field: genre, type: Genre!, responseName: genre
        """);

    [Fact]
    public void An_unknown_field_is_another_rule_s_business() => ExpectValid("{ nope { x } missing }");

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<ScalarLeafs>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<ScalarLeafs>(query);
}
