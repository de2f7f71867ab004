using System.Collections.ObjectModel;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>
/// Asks, once for a request and before any statement is made, for the fields of rows that demand something of the caller.
/// </summary>
internal static class FieldGuards
{
    /// <summary>No field is denied.</summary>
    public static readonly IReadOnlyDictionary<Selection, GraphQLError> None = ReadOnlyDictionary<Selection, GraphQLError>.Empty;

    /// <summary>The fields that the caller may not have, and why.</summary>
    /// <param name="operation">The running operation.</param>
    /// <param name="guarded">The fields that demand something.</param>
    /// <param name="container">The container with the place of the field that the rows are for.</param>
    /// <param name="index">The place.</param>
    public static async ValueTask<IReadOnlyDictionary<Selection, GraphQLError>> FindDenialsAsync(
        OperationContext operation, DynamicField[] guarded, ResultContainer container, int index)
    {
        Dictionary<Selection, GraphQLError>? denials = null;
        foreach (var (selection, parent) in guarded)
        {
            var context = operation.CreateResolverContext(selection, parent, null, container, index);
            if (await operation.FindDenialAsync(context) is { } denial)
            {
                (denials ??= [])[selection] = denial;
            }
        }

        return denials ?? None;
    }

    /// <summary>The fields below a field that demand something, in all levels.</summary>
    public static DynamicField[] Find(GraphQLSchema schema, Selection selection, ObjectType type, ulong flags)
    {
        var found = new List<DynamicField>();
        AddRows(schema, found, selection, type, flags);
        return [.. found];
    }

    private static void AddRows(GraphQLSchema schema, List<DynamicField> found, Selection selection, ObjectType type, ulong flags)
    {
        foreach (var set in RowSets.Of(selection, type, flags))
        {
            foreach (var field in set.Selections)
            {
                if (!field.IsIncluded(flags))
                {
                    continue;
                }

                if (FieldForms.IsGuarded(field))
                {
                    found.Add(new DynamicField(field, set.Type));
                }

                if (FieldForms.Of(field) is FieldForm.Object or FieldForm.List)
                {
                    AddInner(schema, found, field, flags);
                }
            }
        }
    }

    /// <summary>Of an abstract type, any object may turn out to be the one.</summary>
    private static void AddInner(GraphQLSchema schema, List<DynamicField> found, Selection field, ulong flags)
    {
        foreach (var possible in schema.GetPossibleTypes(ElementTypes.DeclaredOf(field.Field)))
        {
            AddRows(schema, found, field, possible, flags);
        }
    }
}
