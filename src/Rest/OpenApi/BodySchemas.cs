using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What routes read from bodies, under the names of the contract (rest-v1, section 8).</summary>
/// <param name="table">Takes the named schemas.</param>
/// <param name="leaves">What stands for leaf types.</param>
internal sealed class BodySchemas(SchemaTable table, LeafSchemas leaves)
{
    /// <summary>Several inputs may be one body.</summary>
    private const string Kind = "body";

    private const string Limit = "limit";
    private const string Offset = "offset";

    private static readonly string[] Ends = ["Read", "Created"];

    /// <summary>The body of a route; null when it reads none.</summary>
    /// <param name="route">The route.</param>
    /// <param name="answer">What it answers with; null when that is no JSON.</param>
    /// <exception cref="InvalidOperationException">The body has no name, or one that is another body's.</exception>
    public BodySchema? Of(Route route, AnswerSchema? answer)
    {
        if (!route.ReadsBody || route.Binder.Input is not { } input)
        {
            return null;
        }

        var members = MembersOf(input);
        if (members.Count == 0)
        {
            return null;
        }

        var name = NameOf(route, answer) ?? throw new InvalidOperationException(Messages.NamelessBody(route.Name));
        var isKnown = table.Contains(name);
        var shape = table.Refer(name, Kind, () => input.WholeBody is { } whole ? OfWhole(whole) : OfMembers(input.Shape.Type, members, input, route.Binder.Page));
        if (isKnown && !HasMembers(name, members))
        {
            throw new InvalidOperationException(Messages.TwoBodies(name));
        }

        return new BodySchema(name, shape, input.NeedsBody);
    }

    private static List<InputMember> MembersOf(InputBinder input) =>
    [
        .. input.Shape.Members.Where(member =>
            input.Shape.TryGet(member.Name, out var found) && ReferenceEquals(found, member)
            && !input.PathMembers.Any(each => ReferenceEquals(each.Member, member))),
    ];

    private bool HasMembers(string name, List<InputMember> members) =>
        table[name].Properties is not { } properties || members.TrueForAll(member => properties.ContainsKey(member.Name));

    private static string? NameOf(Route route, AnswerSchema? answer)
    {
        var node = route.Operation.Definition.VariableDefinitions.FirstOrDefault(static each => RouteDirectives.Find(each.Directives, RouteDirectives.Body) is not null);
        if (RouteDirectives.GetText(RouteDirectives.Find(node?.Directives ?? [], RouteDirectives.Body), "name") is { } name)
        {
            return name;
        }

        var verb = route.Name[..(route.Name.IndexOf('_', StringComparison.Ordinal) + 1)];
        var entity = Ends.Where(end => answer?.Name.EndsWith(end, StringComparison.Ordinal) == true).Select(end => answer!.Name[..^end.Length]).FirstOrDefault(); // Whose name ends so is there.
        return entity is null ? null
            : verb == "create_" ? $"{entity}Create"
            : verb == "update_" ? $"{entity}Update"
            : null;
    }

    private static OpenApiSchema OfWhole(InputMember whole)
    {
        var schema = LeafSchemas.FreeObject();
        schema.Description = Words.Plain(whole.Field.Description);
        return schema;
    }

    private OpenApiSchema OfMembers(InputObjectType type, IReadOnlyList<InputMember> members, InputBinder? input, PageRules? page)
    {
        var properties = members.ToDictionary(static member => member.Name, OfMember, StringComparer.Ordinal);
        if (page is not null)
        {
            properties[Limit] = PageParameters.Number(1, page.MaxLimit, Messages.BodyLimit(page.DefaultLimit));
            properties[Offset] = PageParameters.Number(0, null, Messages.BodyOffset);
        }

        var required = members.Where(member => member.Field.IsRequired && input?.QueryMembers.Contains(member) != true).Select(static member => member.Name).ToHashSet(StringComparer.Ordinal);
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = Words.Plain(type.Description),
            Properties = properties,
            Required = required.Count == 0 ? null : required,
        };
    }

    private IOpenApiSchema OfMember(InputMember member)
    {
        var limits = Limits.Of(member.Field);
        var schema = OfValue(member, member.Field.Type);
        limits.Apply(schema, member.Field.Type);
        return table.Describe(schema, DescriptionOf(member.Field), !member.Field.Type.IsNonNull() && !limits.RefusesNull);
    }

    /// <summary>
    /// Defaults are told in words: generated clients in Python send declared ones with every request, and those in TypeScript
    /// demand members that have one.
    /// </summary>
    private static string? DescriptionOf(InputField field) => field.DefaultValue is null or GraphQL.Language.NullValueNode
        ? Words.Plain(field.Description)
        : $"{Words.Plain(field.Description)} {Messages.Default(Words.Literal(field.DefaultValue))}".TrimStart();

    private IOpenApiSchema OfValue(InputMember member, IType type) => type.NullableType() switch
    {
        ListType list => new OpenApiSchema { Type = JsonSchemaType.Array, Items = OfValue(member, list.ElementType) },
        InputObjectType inner => table.Refer(Words.WithoutEnd(inner.Name, "Input"), inner, () => OfMembers(inner, member.Inside!.Members, null, null)), // Members of input types have a shape.
        var leaf => leaves.Of(leaf, member.Ids is not null),
    };
}

/// <summary>What a route reads from a body.</summary>
/// <param name="Name">The name of the shape.</param>
/// <param name="Shape">Refers to the shape.</param>
/// <param name="IsRequired">Whether a request without a body cannot be right.</param>
internal sealed record BodySchema(string Name, OpenApiSchemaReference Shape, bool IsRequired);
