using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests
{
    [Fact]
    public void The_same_field_twice_is_merged() => ExpectValid(
        "{ me { id id name(short: true) name(short: true) works { id } works { name } } }");

    [Fact]
    public void The_order_of_arguments_makes_no_difference() => ExpectValid(
        """
        { echo(int: 1, float: 2) echo(float: 2, int: 1) a: echo(range: { from: 1, to: 2 }) a: echo(range: { to: 2, from: 1 }) }
        """);

    [Fact]
    public void Objects_that_exclude_each_other_may_differ_in_field_and_arguments() => ExpectValid(
        """
        { works { ... on Book { x: name y: authors(first: 1) { id } } ... on Comic { x: name(short: true) y: authors(first: 2) { id } } } }
        """);

    [Fact]
    public void Different_operations_do_not_meet() => ExpectValid(
        """
        query A { x: me { id } }
        query B { x: comic { id } }
        """);

    [Fact]
    public void Two_fields_under_one_name_conflict() => ExpectErrors(
        "{ me { x: id x: name } }",
        """
        1:8 1:14 Fields "x" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          path me, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Author, fieldA: id, typeA: ID!, responseNameA: x, declaringTypeB: Author, fieldB: name, typeB: String, responseNameB: x
        """);

    [Fact]
    public void Two_sets_of_arguments_conflict() => ExpectErrors(
        "{ me { name name(short: true) } }",
        """
        1:8 1:13 Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.
          path me, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Author, fieldA: name, typeA: String, responseNameA: name, declaringTypeB: Author, fieldB: name, typeB: String, responseNameB: name
        """);

    [Fact]
    public void Subfields_conflict_under_their_parents() => ExpectErrors(
        "{ me { works { a: id b: id } works { a: name b: pages } } }",
        """
        1:8 1:16 1:22 1:30 1:38 1:46 Fields "works" conflict because subfields "a" conflict because "id" and "name" are different fields and subfields "b" conflict because "id" and "pages" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          path me, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Author, fieldA: works, typeA: [Work!]!, responseNameA: works, declaringTypeB: Author, fieldB: works, typeB: [Work!]!, responseNameB: works
        """);

    [Fact]
    public void Fragments_meet_the_fields_around_them() => ExpectErrors(
        """
        { me { ...F x: name } }
        fragment F on Author { ... on Node { x: id } }
        """,
        """
        1:13 2:38 Fields "x" conflict because "name" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          path me, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Author, fieldA: name, typeA: String, responseNameA: x, declaringTypeB: Node, fieldB: id, typeB: ID!, responseNameB: x
        """);

    [Fact]
    public void Fragments_meet_those_beside_and_inside_of_them() => ExpectErrors(
        """
        { ...A ...B }
        fragment A on Query { x: me { id } ...C }
        fragment B on Query { ...C y: me { id } }
        fragment C on Query { x: comic { id } y: comic { id } }
        """,
        """
        2:23 4:23 Fields "x" conflict because "me" and "comic" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Query, fieldA: me, typeA: Author, responseNameA: x, declaringTypeB: Query, fieldB: comic, typeB: Comic, responseNameB: x
        4:39 3:28 Fields "y" conflict because "comic" and "me" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Query, fieldA: comic, typeA: Comic, responseNameA: y, declaringTypeB: Query, fieldB: me, typeB: Author, responseNameB: y
        2:23 4:23 Fields "x" conflict because "me" and "comic" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Query, fieldA: me, typeA: Author, responseNameA: x, declaringTypeB: Query, fieldB: comic, typeB: Comic, responseNameB: x
        3:28 4:39 Fields "y" conflict because "me" and "comic" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Query, fieldA: me, typeA: Author, responseNameA: y, declaringTypeB: Query, fieldB: comic, typeB: Comic, responseNameB: y
        """);

    [Fact]
    public void Objects_that_exclude_each_other_must_agree_in_type() => ExpectErrors(
        "{ publications { ... on Book { x: pages } ... on Magazine { x: pages } } }",
        """
        1:32 1:61 Fields "x" conflict because they return conflicting types "Int" and "String". Use different aliases on the fields to fetch both if this was intentional.
          path publications, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Book, fieldA: pages, typeA: Int, responseNameA: x, declaringTypeB: Magazine, fieldB: pages, typeB: String, responseNameB: x
        """);

    [Fact]
    public void A_list_and_a_single_value_conflict() => ExpectErrors(
        "{ publications { ... on Book { x: chapters { title } } ... on Comic { x: artist { id } } } }",
        """
        1:32 1:71 Fields "x" conflict because they return conflicting types "[Chapter!]!" and "Author!". Use different aliases on the fields to fetch both if this was intentional.
          path publications, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Book, fieldA: chapters, typeA: [Chapter!]!, responseNameA: x, declaringTypeB: Comic, fieldB: artist, typeB: Author!, responseNameB: x
        """);

    [Fact]
    public void A_leaf_and_an_object_conflict() => ExpectErrors(
        "{ publications { ... on Book { x: genre } ... on Magazine { x: editor { id } } } }",
        """
        1:32 1:61 Fields "x" conflict because they return conflicting types "Genre!" and "Author". Use different aliases on the fields to fetch both if this was intentional.
          path publications, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Book, fieldA: genre, typeA: Genre!, responseNameA: x, declaringTypeB: Magazine, fieldB: editor, typeB: Author, responseNameB: x
        """);

    [Fact]
    public void Nullable_and_non_null_conflict() => ExpectErrors(
        "{ publications { ... on Book { x: rating(scale: 1) } ... on Magazine { x: rating(scale: 1) } } }",
        """
        1:32 1:72 Fields "x" conflict because they return conflicting types "Float" and "Float!". Use different aliases on the fields to fetch both if this was intentional.
          path publications, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Book, fieldA: rating, typeA: Float, responseNameA: x, declaringTypeB: Magazine, fieldB: rating, typeB: Float!, responseNameB: x
        """);

    [Fact]
    public void Subfields_of_objects_that_exclude_each_other_must_agree_in_type() => ExpectErrors(
        "{ works { ... on Book { x: sequel { y: pages } } ... on Comic { x: sequel { y: name } } } }",
        """
        1:25 1:37 1:65 1:77 Fields "x" conflict because subfields "y" conflict because they return conflicting types "Int" and "String". Use different aliases on the fields to fetch both if this was intentional.
          path works, specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Book, fieldA: sequel, typeA: Book, responseNameA: x, declaringTypeB: Comic, fieldB: sequel, typeB: Work, responseNameB: x
        """);

    [Fact]
    public void A_fragment_that_spreads_itself_does_not_hang() => ExpectErrors(
        """
        { me { ...A } }
        fragment A on Author { x: id works { authors { ...A x: name } } }
        """,
        """
        2:53 2:24 Fields "x" conflict because "name" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional.
          specifiedBy: October2021/#sec-Field-Selection-Merging, declaringTypeA: Author, fieldA: name, typeA: String, responseNameA: x, declaringTypeB: Author, fieldB: id, typeB: ID!, responseNameB: x
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<OverlappingFieldsCanBeMerged>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<OverlappingFieldsCanBeMerged>(query);
}
