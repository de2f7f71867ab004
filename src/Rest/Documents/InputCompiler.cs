using System.Text.Json;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads from the definition of a variable how bodies fill it.</summary>
/// <param name="node">The definition.</param>
/// <param name="report">Takes what is wrong with it.</param>
internal sealed class InputCompiler(VariableDefinitionNode node, Action<SyntaxNode, string> report)
{
    private const string Id = "id";

    private readonly Dictionary<string, string> _names = ReadNames(node);
    private readonly HashSet<string> _lenient = ReadLenient(node);
    private readonly Dictionary<InputObjectType, InputShape> _shapes = [];
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);

    /// <summary>Compiles the input.</summary>
    /// <param name="type">The type of the variable.</param>
    /// <param name="names">The names of enum values.</param>
    /// <param name="path">The names in the path that are no variables, with their segments.</param>
    public InputBinder Compile(InputObjectType type, WireNames names, IReadOnlyList<(string Name, int Segment)> path)
    {
        var shape = new InputShape(type);
        foreach (var field in type.Fields.Where(field => !InputBinder.IsVersion(field)))
        {
            var member = Compile(field);

            // The row's own id comes from the path; clients send resources back as they got them, with an id.
            shape.Add(member, isInBody: member.Name != Id || !path.Any(each => each.Name == Id));
        }

        Check(type);
        return new InputBinder(names, shape)
        {
            PathMembers = [.. path.Select(each => (Find(shape, each.Name)!, each.Segment)).Where(each => each.Item1 is not null)],
            QueryMembers = [.. FindQueryMembers(shape)],
            WholeBody = FindWholeBody(shape),
        };
    }

    private static Dictionary<string, string> ReadNames(VariableDefinitionNode node)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var directive in node.Directives.Where(directive => directive.Name.Value == RouteDirectives.Member))
        {
            names[RouteDirectives.GetText(directive, "field")!] = RouteDirectives.GetText(directive, "name")!; // The declaration requires both.
        }

        return names;
    }

    private static HashSet<string> ReadLenient(VariableDefinitionNode node) => new(
        from directive in node.Directives
        where directive.Name.Value == RouteDirectives.Member && RouteDirectives.IsTrue(directive, "skipsUnknown")
        select RouteDirectives.GetText(directive, "field")!, // The declaration requires it.
        StringComparer.Ordinal);

    private static InputMember? Find(InputShape shape, string name) => shape.Members.FirstOrDefault(member => member.Name == name);

    private InputMember? FindWholeBody(InputShape shape)
    {
        if (RouteDirectives.GetText(RouteDirectives.Find(node.Directives, RouteDirectives.WholeBody), "field") is not { } field)
        {
            return null;
        }

        var member = shape.Members.FirstOrDefault(each => each.Field.Name == field);
        if (member is null)
        {
            report(node, Messages.UnknownField(field));
        }

        return member;
    }

    private IEnumerable<InputMember> FindQueryMembers(InputShape shape)
    {
        foreach (var name in RouteDirectives.GetTexts(RouteDirectives.Find(node.Directives, RouteDirectives.Query), "names"))
        {
            if (Find(shape, name) is { } member)
            {
                yield return member;
            }
            else
            {
                report(node, Messages.UnknownMember(name));
            }
        }
    }

    private InputMember Compile(InputField field)
    {
        _fields.Add(field.Name);
        var name = _names.GetValueOrDefault(field.Name) ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);
        var inside = field.Type.NamedType() is InputObjectType type ? ShapeOf(type) : null;
        return new InputMember(field, name, NodeIds.Of(field), inside) { SkipsUnknown = _lenient.Contains(field.Name) };
    }

    private InputShape ShapeOf(InputObjectType type)
    {
        if (!_shapes.TryGetValue(type, out var shape))
        {
            _shapes.Add(type, shape = new InputShape(type));
            foreach (var field in type.Fields)
            {
                shape.Add(Compile(field));
            }
        }

        return shape;
    }

    private void Check(InputObjectType type)
    {
        if (type.IsOneOf || _shapes.Keys.Any(each => each.IsOneOf))
        {
            report(node, Messages.OneOf);
        }

        foreach (var field in _names.Keys.Where(field => !_fields.Contains(field)))
        {
            report(node, Messages.UnknownField(field));
        }
    }
}
