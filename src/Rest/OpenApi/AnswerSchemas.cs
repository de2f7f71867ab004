using System.Text.Json;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What routes answer with: the fragments of their documents are the named schemas.</summary>
/// <param name="schema">The schema.</param>
/// <param name="table">Takes the named schemas.</param>
/// <param name="leaves">What stands for leaf types.</param>
internal sealed class AnswerSchemas(GraphQLSchema schema, SchemaTable table, LeafSchemas leaves)
{
    private const string MessageName = "Message";
    private const string LinksName = "Links";

    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    /// <summary>The answer of a route: the name of its shape, and whether it is a list of such.</summary>
    /// <returns>Null when the route answers with no JSON.</returns>
    public AnswerSchema? Of(Route route)
    {
        if (route.Message is not null)
        {
            return new AnswerSchema(MessageName, IsList: false, table.Refer(MessageName, MessageName, OfMessage));
        }

        if (route.Select.Length == 0 || route.Status == 204 || route.Feed is not null)
        {
            return null;
        }

        var fields = new SelectedFields(schema, route.Operation);
        var answer = fields.Find(route.Select)!; // The route was compiled.
        var name = NameOf(answer) ?? Words.Camel(route.OperationId) + "Answer";
        return new AnswerSchema(name, answer.Field.Type.IsList(), table.Refer(name, answer.Field.Type.NamedType(), () => OfObject(name, answer, fields)));
    }

    /// <summary>Adds to the shapes what rows show when they are asked for it.</summary>
    public void AddExpansions(ShapeTable shapes)
    {
        foreach (var (name, type) in _types)
        {
            var properties = table[name].Properties!; // Shapes of objects have members.
            var resource = shapes.ResourceOf(type);
            foreach (var expansion in resource.Expansions.Where(each => _types.ContainsKey(each.Shape)))
            {
                properties.TryAdd(expansion.Name, OfExpansion(expansion));
            }

            // Generators for Python make one name of links and _links.
            if (resource.Links.Count > 0 && !properties.ContainsKey(Expansion.Links.TrimStart('_')))
            {
                properties.TryAdd(Expansion.Links, table.Describe(table.Refer(LinksName, LinksName, OfLinks), Messages.LinksMember, isNullable: false));
            }
        }
    }

    private IOpenApiSchema OfExpansion(Expansion expansion)
    {
        var shape = table.Refer(expansion.Shape, _types[expansion.Shape], static () => new OpenApiSchema());
        IOpenApiSchema value = expansion.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = Expansion.MaxRows, Items = shape } : shape;
        return table.Describe(value, Messages.Expanded(expansion.Name, expansion.IsPrivate), isNullable: !expansion.IsList);
    }

    private static OpenApiSchema OfLinks() => new()
    {
        Type = JsonSchemaType.Object,
        Description = Messages.LinksShape,
        AdditionalProperties = LeafSchemas.Text(null),
    };

    /// <summary>The only fragment that makes an object; null when there is none.</summary>
    private static string? NameOf(SelectedField field)
    {
        var selections = field.Nodes.SelectMany(static node => node.SelectionSet?.Selections ?? []).ToList();
        return selections.Where(static each => each is not FieldNode node || !ControlMember.IsControl(node.ResponseName)).ToList() is [FragmentSpreadNode only]
            ? only.Name.Value
            : null;
    }

    private OpenApiSchema OfObject(string name, SelectedField answer, SelectedFields fields)
    {
        var members = AnswerShapes.MembersOf(answer, fields);
        var type = answer.Field.Type.NamedType();
        _types[name] = type;
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = Words.Plain(type.Description),
            Properties = members.ToDictionary(static member => member.Name, member => OfMember(name, member, fields), StringComparer.Ordinal),
            Required = type is UnionType ? null : members.Where(static member => !IsPrivate(member)).Select(static member => member.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static bool IsPrivate(AnswerMember member) => member.Selected.Directive(RouteDirectives.Private) is not null;

    private IOpenApiSchema OfMember(string owner, AnswerMember member, SelectedFields fields)
    {
        var shown = member.Shown;
        if (RouteDirectives.GetText(shown.Directive(RouteDirectives.Constant), "json") is { } json)
        {
            return OfConstant(json);
        }

        var meaning = Words.Plain(member.Selected.Field.Description);
        var description = member.IsAddress ? Messages.Address
            : IsPrivate(member) ? $"{meaning} {Messages.OwnersOnly}".TrimStart()
            : meaning;
        var value = member.IsAddress ? LeafSchemas.Text("uri") : member.HasText ? LeafSchemas.Text(null) : OfValue(owner, shown, shown.Field.Type, fields);
        return table.Describe(LeafSchemas.WithFormatOf(member.Name, value), description, member.IsNullable);
    }

    private IOpenApiSchema OfValue(string owner, SelectedField field, IType type, SelectedFields fields)
    {
        if (type.NullableType() is ListType list)
        {
            return new OpenApiSchema { Type = JsonSchemaType.Array, Items = OfValue(owner, field, list.ElementType, fields) };
        }

        if (type.NamedType() is not (ComplexType or UnionType))
        {
            return leaves.Of(type);
        }

        var name = NameOf(field) ?? owner + Words.Camel(field.Name);
        return table.Refer(name, type.NamedType(), () => OfObject(name, field, fields));
    }

    private static OpenApiSchema OfConstant(string json)
    {
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = Messages.Constant(json) },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.Constant(json) },
        };
    }

    private static OpenApiSchema OfMessage() => new()
    {
        Type = JsonSchemaType.Object,
        Description = Messages.MessageShape,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["message"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.MessageMember } },
        Required = new HashSet<string>(StringComparer.Ordinal) { "message" },
    };
}

/// <summary>What a route answers with.</summary>
/// <param name="Name">The name of the shape.</param>
/// <param name="IsList">Whether the answer is a list of such.</param>
/// <param name="Shape">Refers to the shape.</param>
internal sealed record AnswerSchema(string Name, bool IsList, OpenApiSchemaReference Shape)
{
    /// <summary>The schema of the answer.</summary>
    public IOpenApiSchema Schema => IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = Shape } : Shape;
}
