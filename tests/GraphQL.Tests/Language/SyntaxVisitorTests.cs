using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

/// <summary>That every node is visited in the order of the text, is what the oracle compares outlines for.</summary>
public sealed class SyntaxVisitorTests
{
    [Fact]
    public void A_node_is_left_behind_its_children_and_its_children_can_be_passed_over()
    {
        var visitor = new Steps();

        visitor.Visit(Parser.ParseOrThrow("{ a b(c: 1) { d } }"));

        Assert.Equal(
            [
                "+Document", "+OperationDefinition", "+SelectionSet", "+Field", "+Name", "-Name", "-Field", "+Field", "-Field",
                "-SelectionSet", "-OperationDefinition", "-Document",
            ],
            visitor.Seen);
    }

    private sealed class Steps : SyntaxVisitor
    {
        public List<string> Seen { get; } = [];

        protected override bool Enter(SyntaxNode node)
        {
            Seen.Add("+" + node.Kind);
            return node is not FieldNode { Arguments.Count: > 0 };
        }

        protected override void Leave(SyntaxNode node) => Seen.Add("-" + node.Kind);
    }
}
