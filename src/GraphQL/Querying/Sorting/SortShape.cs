using System.Collections;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Sorting;

/// <summary>Adds the argument <c>order</c> to the shape of a statement; it has no values.</summary>
internal static class SortShape
{
    /// <summary>Adds the elements in their order, the fields of each in the order in which they were written.</summary>
    public static void Add(ShapeBuilder shape, object? order)
    {
        foreach (var element in (IEnumerable?)order ?? Array.Empty<object>())
        {
            if (element is InputObjectValue value)
            {
                Add(shape, value);
            }
        }
    }

    private static void Add(ShapeBuilder shape, InputObjectValue element)
    {
        foreach (var (name, value) in element.Fields)
        {
            var field = element.Type.Fields[name];
            shape.Add(field, value is SortDirection direction ? (int)direction : -1);
            if (value is InputObjectValue nested)
            {
                Add(shape, nested);
                shape.Add(-2);
            }
        }
    }
}
