using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Reads from selection sets which members the objects of answers have, and how each of them is selected.</summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The fragments of all documents by name.</param>
internal sealed class ShapeReader(GraphQLSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly FieldCollector _collector = new(schema, fragments);

    /// <summary>The members that selection sets give the objects of a type; fragments resolved, repeated fields merged.</summary>
    public AnswerShape Read(IEnumerable<SelectionSetNode> selections, NamedType type) => new(type, [.. _collector.Collect(selections, type).Select(Member)]);

    private ShapeMember Member(SelectedField field)
    {
        var isPrivate = field.Directive(RouteDirectives.Private) is not null;
        var type = field.Field.Type.NamedType();
        SelectionSetNode[] sets = [.. field.Selections];
        if (sets.Length == 0 || type is not ObjectType)
        {
            return new ShapeMember(field.Name, string.Join(' ', field.Nodes)) { IsPrivate = isPrivate };
        }

        if (field.Directive(RouteDirectives.Lift) is null)
        {
            return new ShapeMember(field.Name, $"{HeadOf(field.Nodes[0])} {{ ", Read(sets, type), "} ") { IsPrivate = isPrivate };
        }

        var only = _collector.Collect([sets[0]], type).Single(); // What @lift demands.
        return only.Nodes[0].SelectionSet is { } items && only.Field.Type.NamedType() is ObjectType item
            ? new ShapeMember(field.Name, $"{HeadOf(field.Nodes[0])} {{ {HeadOf(only.Nodes[0])} {{ ", Read([items], item), "} } ") { IsPrivate = isPrivate }
            : new ShapeMember(field.Name, string.Join(' ', field.Nodes)) { IsPrivate = isPrivate };
    }

    /// <summary>A field without what is selected inside it.</summary>
    public static string HeadOf(FieldNode node) => SyntaxPrinter.Print(new FieldNode
    {
        Alias = node.Alias,
        Name = node.Name,
        Arguments = node.Arguments,
        Directives = node.Directives,
    });
}
