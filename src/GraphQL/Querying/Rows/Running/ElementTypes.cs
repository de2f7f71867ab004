using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>Finds the object type of the rows that a field shows.</summary>
internal static class ElementTypes
{
    /// <summary>The object type: the only one that the field admits, or the one that stands for the CLR type of its rows.</summary>
    /// <exception cref="InvalidOperationException">There is no such type.</exception>
    public static ObjectType Of(GraphQLSchema schema, Selection selection, Type element)
    {
        var named = DeclaredOf(selection.Field);
        return named as ObjectType
            ?? schema.GetObjectType(element)
            ?? throw new InvalidOperationException(Messages.UnknownElement(selection.Field, element));
    }

    /// <summary>The type of the rows as the field declares it.</summary>
    public static NamedType DeclaredOf(OutputField field)
    {
        var named = field.Type.NamedType();
        if (field.Resolver?.Data is not { Paging: not PagingKind.None })
        {
            return named;
        }

        foreach (var inner in ((ObjectType)named).Fields)
        {
            switch (inner.Binding)
            {
                case PagingField.Nodes or PagingField.Items:
                    return inner.Type.NamedType();
                case PagingField.Edges:
                    return ((ObjectType)inner.Type.NamedType()).Fields.First(edge => edge.Binding is PagingField.Node).Type.NamedType();
                default:
                    break;
            }
        }

        throw new InvalidOperationException(Messages.UnknownElement(field, typeof(object)));
    }
}
