using System.Collections;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Sorting;

/// <summary>Adds the argument <c>order</c> to the shape of a statement; it has no values.</summary>
internal static class SortShape
{
    /// <summary>Adds the elements in their order, the fields of each in the order in which they were written.</summary>
    /// <exception cref="GraphQLException">There are more keys than is allowed.</exception>
    public static void Add(ShapeBuilder shape, object? order, QueryLimits limits)
    {
        var keys = 0;
        foreach (var element in (IEnumerable?)order ?? Array.Empty<object>())
        {
            if (element is InputObjectValue value)
            {
                Add(shape, value, limits, ref keys);
            }
        }
    }

    private static void Add(ShapeBuilder shape, InputObjectValue element, QueryLimits limits, ref int keys)
    {
        foreach (var (name, value) in element.Fields)
        {
            if (++keys > limits.MaxOrderKeys)
            {
                throw LimitErrors.Order(limits.MaxOrderKeys);
            }

            var field = element.Type.Fields[name];
            shape.Add(field, value is SortDirection direction ? (int)direction : -1);
            if (value is InputObjectValue nested)
            {
                Add(shape, nested, limits, ref keys);
                shape.Add(-2);
            }
        }
    }
}
