using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation.Limits;

public sealed class FieldCyclesTests
{
    [Theory]
    [InlineData("{ me { works { authors { works { authors { id } } } } } }")]
    [InlineData("{ me { works { id } works { id } } a: me { works { id } } b: me { works { id } } }")]
    [InlineData("{ __type(name: \"A\") { ofType { ofType { ofType { ofType { name } } } } } }")]
    public void As_many_rounds_as_allowed_are_allowed_on_each_way(string query) => Assert.Equal("", Show(query));

    [Fact]
    public void One_round_more_is_refused_with_its_path() => Assert.Equal(
        """
        1:50 Maximum allowed coordinate cycle depth was exceeded.
          path me/a/authors/b/authors/c, code: HC0087, coordinate: Author.works
        """,
        Show("{ me { a: works { authors { b: works { authors { c: works { id } } } } } } }"));

    [Fact]
    public void Fields_of_fragments_count_on_the_way_that_leads_through_them() => Assert.Equal(
        """
        2:24 Maximum allowed coordinate cycle depth was exceeded.
          path me/works/authors/works/authors/works, code: HC0087, coordinate: Author.works
        """,
        Show(
            """
            { me { ...F } }
            fragment G on Author { works { id } }
            fragment F on Author { works { authors { works { ... on Work { authors { ...G } } } } } }
            """));

    [Fact]
    public void Fields_of_different_types_are_different_fields() => Assert.Equal(
        "",
        Show("{ works { ... on Comic { sequel { ... on Book { sequel { sequel { ... on Work { id } } } } } } } }"));

    private static string Show(string query) => RuleHarness.Show(RuleHarness
        .Validate(query, new ValidationOptions { Limits = new LimitOptions { MaxFieldCycles = 2 } }).Errors);
}
