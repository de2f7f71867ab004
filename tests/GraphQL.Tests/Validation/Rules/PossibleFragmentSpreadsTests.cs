using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests
{
    [Fact]
    public void The_same_type_is_possible() => ExpectValid(
        """
        { me { ... on Author { id } ... { id } ...F } }
        fragment F on Author { id }
        """);

    [Fact]
    public void An_interface_of_the_object_is_possible() => ExpectValid("{ me { ... on Named { name } } }");

    [Fact]
    public void Abstract_types_that_share_an_object_are_possible() => ExpectValid(
        "{ readable { ... on Publication { ... on Work { ... on Comic { id } } } } }");

    [Fact]
    public void Another_object_is_impossible() => ExpectErrors(
        "{ me { ... on Book { id } } }",
        """
        1:8 Fragment cannot be spread here as objects of type "Author" can never be of type "Book".
          path me, specifiedBy: October2021/#sec-Fragment-spread-is-possible, typeCondition: Book, selectionSetType: Author
        """);

    [Fact]
    public void An_object_outside_of_the_union_is_impossible() => ExpectErrors(
        "{ readable { ... on Magazine { id } } }",
        """
        1:14 Fragment cannot be spread here as objects of type "Readable" can never be of type "Magazine".
          path readable, specifiedBy: October2021/#sec-Fragment-spread-is-possible, typeCondition: Magazine, selectionSetType: Readable
        """);

    [Fact]
    public void Abstract_types_without_a_common_object_are_impossible() => ExpectErrors(
        """
        { me { favourite { ...F } } }
        fragment F on Query { works { ... on Readable { ... on Named { ... on Magazine { id } } } } }
        """,
        """
        1:20 Fragment "F" cannot be spread here as objects of type "Publication" can never be of type "Query".
          path me/favourite, specifiedBy: October2021/#sec-Fragment-spread-is-possible, typeCondition: Query, selectionSetType: Publication, fragment: F
        """);

    [Fact]
    public void A_named_fragment_is_named() => ExpectErrors(
        """
        { me { works { ...F } } }
        fragment F on Author { id }
        """,
        """
        1:16 Fragment "F" cannot be spread here as objects of type "Work" can never be of type "Author".
          path me/works, specifiedBy: October2021/#sec-Fragment-spread-is-possible, typeCondition: Author, selectionSetType: Work, fragment: F
        """);

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<PossibleFragmentSpreads>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<PossibleFragmentSpreads>(query);
}
