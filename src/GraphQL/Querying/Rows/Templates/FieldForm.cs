using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>How a field of a row gets its value.</summary>
internal enum FieldForm
{
    /// <summary>The name of the object type.</summary>
    TypeName,

    /// <summary>The cursor of an edge.</summary>
    Cursor,

    /// <summary>The element of an edge.</summary>
    Node,

    /// <summary>A column.</summary>
    Leaf,

    /// <summary>An object whose fields are columns of the same statement.</summary>
    Object,

    /// <summary>A list that the statement of the next level fills.</summary>
    List,

    /// <summary>A resolver, asked with an object in memory that is made of columns.</summary>
    Memory,
}

/// <summary>Decides the form of a field, from the schema alone.</summary>
internal static class FieldForms
{
    /// <summary>The form of a selected field.</summary>
    /// <remarks>
    /// Leaves that a policy decides about are asked in memory, where the policy sees their object; other demands are looked at
    /// once, before the statement is made. Lists of leaves are asked in memory, too: no column is a list.
    /// </remarks>
    public static FieldForm Of(Selection selection)
    {
        var field = selection.Field;
        if (ReferenceEquals(field, IntrospectionFields.TypeName))
        {
            return FieldForm.TypeName;
        }

        if (field.Binding is PagingField paging)
        {
            return paging == PagingField.Cursor ? FieldForm.Cursor : FieldForm.Node;
        }

        if (field.Resolver is not { Projection: not null } resolver)
        {
            return FieldForm.Memory;
        }

        if (resolver.Data is not null)
        {
            return FieldForm.List;
        }

        return (field.Type.NamedType().IsComposite(), field.Type.IsList()) switch
        {
            (true, true) => FieldForm.List,
            (true, false) => FieldForm.Object,
            (false, true) => FieldForm.Memory,
            _ => HasPolicy(resolver) ? FieldForm.Memory : FieldForm.Leaf,
        };
    }

    /// <summary>Whether the caller has to be asked about before a statement with the field is made.</summary>
    public static bool IsGuarded(Selection selection) =>
        (selection.Field.Resolver is { Authorization.Count: > 0 } || GuardedInput.IsIn(selection.Field))
        && Of(selection) is FieldForm.Leaf or FieldForm.Object or FieldForm.List;

    private static bool HasPolicy(FieldResolver resolver)
    {
        for (var i = 0; i < resolver.Authorization.Count; i++)
        {
            if (resolver.Authorization[i].Policy is not null)
            {
                return true;
            }
        }

        return false;
    }
}
