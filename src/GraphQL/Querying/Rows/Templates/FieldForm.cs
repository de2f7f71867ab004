using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Introspection;
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
    /// What the caller must be allowed is asked where resolvers run, so fields with demands are asked in memory. Lists of
    /// leaves are, too: no column is a list.
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

        if (field.Resolver is not { Projection: not null, Authorization.Count: 0 } resolver)
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
            _ => FieldForm.Leaf,
        };
    }
}
