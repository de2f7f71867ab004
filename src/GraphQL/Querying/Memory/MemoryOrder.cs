using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.GraphQL.Querying.Memory;

/// <summary>Compiles order keys to a comparison: nulls last in both directions, text by code point, as in a database.</summary>
internal static class MemoryOrder
{
    /// <summary>The comparison of all keys, the first one first.</summary>
    public static Comparison<T> Compile<T>(IReadOnlyList<OrderKey> keys)
    {
        var comparisons = keys.Select(Compile<T>).ToArray();
        return (left, right) =>
        {
            foreach (var comparison in comparisons)
            {
                var result = comparison(left, right);
                if (result != 0)
                {
                    return result;
                }
            }

            return 0;
        };
    }

    private static Comparison<T> Compile<T>(OrderKey key)
    {
        var body = NullSafeMembers.Of(key.Selector.Body);
        var select = Expression.Lambda<Func<T, object?>>(Expression.Convert(body, typeof(object)), key.Selector.Parameters).Compile();
        var sign = key.IsDescending ? -1 : 1;
        return (left, right) => (select(left), select(right)) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            (string a, string b) => sign * string.CompareOrdinal(a, b),
            var (a, b) => sign * Comparer<object>.Default.Compare(a, b),
        };
    }
}
