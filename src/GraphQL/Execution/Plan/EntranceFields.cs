using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// Finds the fields of root types that an operation comes to: those that it begins with, and those behind a field that leads
/// back to the root of queries, as the payloads of mutations do.
/// </summary>
internal static class EntranceFields
{
    private const string NodeInterface = "Node";

    private static readonly ConditionalWeakTable<GraphQLSchema, HashSet<NamedType>> Leading = [];

    /// <summary>One field for each place of the result, also where variables may leave it out.</summary>
    public static IReadOnlyList<OutputField> Of(GraphQLSchema schema, CompiledOperation operation)
    {
        var fields = new List<OutputField>();
        Add(operation.Root, schema, fields);
        AddBehind(operation.Root, schema, fields);
        return fields;
    }

    private static void Add(SelectionSet set, GraphQLSchema schema, List<OutputField> fields)
    {
        foreach (var place in Places(set))
        {
            var lookups = LookupsOf(place, schema).ToList();
            fields.AddRange(lookups.Count == 0 ? [place.Field] : lookups);
        }
    }

    /// <summary>Who asks <c>node</c> for fields of a type comes to what the lookup of that type comes to.</summary>
    private static IEnumerable<OutputField> LookupsOf(Selection place, GraphQLSchema schema) =>
        place.HasChildren && place.Field.Type.NamedType() is InterfaceType { Name: NodeInterface } node
            ? schema.GetPossibleTypes(node).ToArray()
                .Where(type => place.GetSelectionSet(type).Selections.Any(inner => inner.Field.DeclaringType is not null && !node.Fields.Any(field => field.Name == inner.Field.Name)))
                .Select(type => schema.QueryType.Fields.FirstOrDefault(field => ReferenceEquals(field.Type.NamedType(), type) && field.Arguments.Any(argument => argument.Binding is NodeIdInput)))
                .OfType<OutputField>()
            : [];

    private static void AddBehind(SelectionSet set, GraphQLSchema schema, List<OutputField> fields)
    {
        var leading = Leading.GetValue(schema, FindLeading);
        if (!leading.Contains(set.Type))
        {
            return;
        }

        foreach (var selection in Places(set).Where(static each => each.HasChildren))
        {
            var type = selection.Field.Type.NamedType();
            foreach (var possible in schema.GetPossibleTypes(type))
            {
                if (ReferenceEquals(possible, schema.QueryType))
                {
                    Add(selection.GetSelectionSet(possible), schema, fields);
                }

                if (leading.Contains(possible))
                {
                    AddBehind(selection.GetSelectionSet(possible), schema, fields);
                }
            }
        }
    }

    /// <summary>A response name has several selections where its place depends on variables.</summary>
    private static IEnumerable<Selection> Places(SelectionSet set) =>
        set.Selections.DistinctBy(static each => each.ResponseName, StringComparer.Ordinal);

    /// <summary>The types whose objects lead to the root of queries, over however many fields.</summary>
    private static HashSet<NamedType> FindLeading(GraphQLSchema schema)
    {
        var found = new HashSet<NamedType>();
        bool Leads(NamedType type) => ReferenceEquals(type, schema.QueryType) || found.Contains(type);
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(schema.Types.Where(type =>
                (type is ComplexType complex && complex.Fields.Any(field => Leads(field.Type.NamedType())))
                || schema.GetPossibleTypes(type).ToArray().Any(found.Contains)));
        }
        while (found.Count > before);
        return found;
    }
}
