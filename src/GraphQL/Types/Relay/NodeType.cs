using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>An object type that <c>node</c> finds by its global id.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Id">The property that is the id.</param>
/// <param name="Fetch">The node resolver; null when there is none.</param>
internal sealed record NodeType(ObjectType Type, PropertyInfo Id, NodeFetch? Fetch)
{
    /// <summary>What the type demands of the caller; empty when everybody may know of its objects.</summary>
    public IReadOnlyList<AuthorizeRule> Authorization { get; init; } = [];

    /// <summary>The id of a row, as an expression.</summary>
    public LambdaExpression Key { get; } = KeyOf(Type.RuntimeType!, Id); // Node types are made of classes.

    /// <summary>The ids as an array of their own type, as batch resolvers take them.</summary>
    public Array ToArray(IReadOnlyList<object> ids)
    {
        var array = Array.CreateInstance(Id.PropertyType, ids.Count);
        for (var i = 0; i < ids.Count; i++)
        {
            array.SetValue(ids[i], i);
        }

        return array;
    }

    private static LambdaExpression KeyOf(Type type, PropertyInfo id)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(Expression.Property(row, id), row);
    }
}
