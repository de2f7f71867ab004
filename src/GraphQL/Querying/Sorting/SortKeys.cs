using System.Collections;
using System.Linq.Expressions;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Sorting;

/// <summary>Reads the argument <c>order</c> (contract: Hot Chocolate, section 2.6).</summary>
internal static class SortKeys
{
    /// <summary>The keys in the order in which they apply; fields that are null are left out.</summary>
    /// <param name="order">The coerced argument: a list of sort inputs.</param>
    /// <param name="element">The CLR type of the sorted elements.</param>
    public static List<OrderKey> Read(object? order, Type element)
    {
        var keys = new List<OrderKey>();
        foreach (var entry in (IEnumerable?)order ?? Array.Empty<object>())
        {
            if (entry is InputObjectValue value)
            {
                var parameter = Expression.Parameter(element, "x");
                Add(value, parameter, parameter, keys);
            }
        }

        return keys;
    }

    private static void Add(InputObjectValue entry, Expression subject, ParameterExpression parameter, List<OrderKey> keys)
    {
        foreach (var (name, value) in entry.Fields)
        {
            if (value is null || entry.Type.Fields[name].Binding is not SortField field)
            {
                continue;
            }

            var member = Substitution.Apply(field.Member, subject);
            if (value is InputObjectValue nested)
            {
                Add(nested, member, parameter, keys);
            }
            else
            {
                keys.Add(new OrderKey(Expression.Lambda(member, parameter), (SortDirection)value == SortDirection.Descending));
            }
        }
    }
}
