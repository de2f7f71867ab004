using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying.Nodes;

/// <summary>Nodes that a query over a list in memory gives.</summary>
internal static class MemoryNodes
{
    /// <summary>Puts the rows of a query into their places.</summary>
    public static void Place(NodeQuery query, object?[] values)
    {
        var key = query.Key.Compile();
        foreach (var row in query.Query)
        {
            if (key.DynamicInvoke(row) is { } id && query.Places.TryGetValue(id, out var places))
            {
                foreach (var place in places)
                {
                    values[place] = row;
                }
            }
        }
    }
}
