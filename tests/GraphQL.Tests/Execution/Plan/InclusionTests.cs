using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Execution.Plan;

/// <summary>Conditions are written as <c>a</c> for a variable that must be true and <c>A</c> for one that must be false.</summary>
public sealed class InclusionTests
{
    private static readonly FieldNode Field = new() { Name = new NameNode { Value = "f" } };

    [Theory]
    [InlineData("a", "", "a")]
    [InlineData("a,", "", "")]
    [InlineData("ab,a", "", "a")]
    [InlineData("a,ab", "", "a")]
    [InlineData("a,A", "", "a,A")]
    [InlineData("ab,ab", "", "ab")]
    [InlineData("ab,aC", "a", "b,C")]
    [InlineData("ab,a", "a", "")]
    [InlineData("aB,Cd,aBd", "", "aB,Cd")]
    public void Ways_that_others_contain_and_what_is_known_are_left_out(string nodes, string known, string expected) =>
        Assert.Equal(expected, Print(Inclusion.Of(Nodes(nodes), 0, Nodes(nodes).Count, Condition(known))));

    [Theory]
    [InlineData("ab", "ab")]
    [InlineData("ab,ac", "a")]
    [InlineData("ab,aB", "a")]
    [InlineData("aB,cB,B", "B")]
    [InlineData("a,", "")]
    public void What_all_ways_have_in_common_is_known_inside(string nodes, string expected) =>
        Assert.Equal(expected, Print([Inclusion.CommonTo(Nodes(nodes))]));

    [Theory]
    [InlineData("aB", "a", true)]
    [InlineData("aB", "ab", false)]
    [InlineData("aB", "", false)]
    [InlineData("", "b", true)]
    public void A_condition_holds_when_every_variable_has_its_value(string condition, string truths, bool holds) =>
        Assert.Equal(holds, Condition(condition).Holds(Condition(truths).Mask));

    private static List<ConditionalNode> Nodes(string text) =>
        [.. text.Split(',').Select(condition => new ConditionalNode(Field, Condition(condition), 0))];

    private static IncludeCondition Condition(string text)
    {
        ulong mask = 0;
        ulong expected = 0;
        foreach (var letter in text)
        {
            var bit = 1UL << (char.ToLowerInvariant(letter) - 'a');
            mask |= bit;
            expected |= char.IsLower(letter) ? bit : 0;
        }

        return new IncludeCondition(mask, expected);
    }

    private static string Print(IEnumerable<IncludeCondition> conditions) => string.Join(',', conditions.Select(Print));

    private static string Print(IncludeCondition condition) => string.Concat(Enumerable.Range(0, 26)
        .Where(bit => (condition.Mask >> bit & 1) != 0)
        .Select(bit => (char)(((condition.Expected >> bit & 1) != 0 ? 'a' : 'A') + bit)));
}
