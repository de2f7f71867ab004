namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>Works out when a merged field is included.</summary>
internal static class Inclusion
{
    /// <summary>The ways to be included, without those that others contain; empty when one of them always holds.</summary>
    /// <param name="nodes">The nodes that were merged.</param>
    /// <param name="start">The first node that counts.</param>
    /// <param name="end">The end of the nodes that count.</param>
    /// <param name="known">What holds anyway wherever the field is asked for.</param>
    public static IncludeCondition[] Of(List<ConditionalNode> nodes, int start, int end, IncludeCondition known)
    {
        List<IncludeCondition> ways = [];
        for (var i = start; i < end; i++)
        {
            var way = Without(nodes[i].Condition, known);
            if (way.Mask == 0)
            {
                return [];
            }

            if (!ways.Exists(other => Contains(other, way)))
            {
                ways.RemoveAll(other => Contains(way, other));
                ways.Add(way);
            }
        }

        return [.. ways];
    }

    /// <summary>What holds for every node: inside the field it need not be asked again.</summary>
    public static IncludeCondition CommonTo(List<ConditionalNode> nodes)
    {
        var (mask, expected) = nodes[0].Condition;
        for (var i = 1; i < nodes.Count; i++)
        {
            var other = nodes[i].Condition;
            mask &= other.Mask & ~(expected ^ other.Expected);
            expected &= mask;
        }

        return new IncludeCondition(mask, expected);
    }

    private static IncludeCondition Without(IncludeCondition condition, IncludeCondition known) =>
        new(condition.Mask & ~known.Mask, condition.Expected & ~known.Mask);

    /// <summary>Whether <paramref name="narrow"/> holds only where <paramref name="wide"/> does.</summary>
    private static bool Contains(IncludeCondition wide, IncludeCondition narrow) =>
        (wide.Mask & narrow.Mask) == wide.Mask && (narrow.Expected & wide.Mask) == wide.Expected;
}
