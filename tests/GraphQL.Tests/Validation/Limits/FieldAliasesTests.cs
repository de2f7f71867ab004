using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Validation.Limits;

public sealed class FieldAliasesTests
{
    [Theory]
    [InlineData("{ a: count(max: 1) b: count(max: 2) }")]
    [InlineData("{ me { id } a: me { id id id } }")]
    [InlineData("{ a: me { x: id y: id } b: me { z: id id } }")]
    [InlineData("{ a: me { name } b: me { name } comic { name } }")]
    public void As_many_names_as_allowed_are_allowed_in_each_place(string query) => Assert.Equal("", Show(query));

    [Fact]
    public void One_name_more_is_refused() => Assert.Equal(
        """
        1:37 The field `count` is selected under more than 2 response names at one place, which is not allowed.
          code: LIMIT_ALIASES, field: count, maxAliases: 2
        """,
        Show("{ a: count(max: 1) b: count(max: 2) c: count(max: 3) }"));

    [Theory]
    [InlineData("{ me { x: id } me { y: id } me { z: id } }")]
    [InlineData("{ me { x: id ...F } } fragment F on Author { y: id ...G } fragment G on Node { z: id }")]
    [InlineData("{ me { ...F } me { z: id } } fragment F on Author { x: id ... on Author { y: id } }")]
    [InlineData("{ works { ... on Book { x: id } ... on Comic { y: id } z: id } }")]
    public void Neither_a_repeated_parent_nor_a_fragment_hides_a_name(string query) =>
        Assert.Contains("LIMIT_ALIASES", Show(query), StringComparison.Ordinal);

    private static string Show(string query) => RuleHarness.Show(RuleHarness
        .Validate(query, new ValidationOptions { Limits = new LimitOptions { MaxAliases = 2 } }).Errors);
}
