using System.Runtime.InteropServices;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>Finds names that come twice among siblings.</summary>
internal static class Duplicates
{
    /// <summary>Up to this many siblings each is compared with each; above it a table pays.</summary>
    private const int MaxPairwise = 8;

    /// <summary>The names that come more than once, each with all its places; empty in the usual case.</summary>
    public static IEnumerable<List<NameNode>> Find<TNode>(IReadOnlyList<TNode> nodes, Func<TNode, NameNode> name) =>
        nodes.Count <= MaxPairwise && !AnyPair(nodes, name)
            ? []
            : Group(nodes, name).Values.Where(static places => places.Count > 1);

    private static bool AnyPair<TNode>(IReadOnlyList<TNode> nodes, Func<TNode, NameNode> name)
    {
        for (var first = 0; first < nodes.Count - 1; first++)
        {
            for (var second = first + 1; second < nodes.Count; second++)
            {
                if (name(nodes[first]).Value == name(nodes[second]).Value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Dictionary<string, List<NameNode>> Group<TNode>(IReadOnlyList<TNode> nodes, Func<TNode, NameNode> name)
    {
        var groups = new Dictionary<string, List<NameNode>>(nodes.Count, StringComparer.Ordinal);
        for (var index = 0; index < nodes.Count; index++)
        {
            var node = name(nodes[index]);
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, node.Value, out _);
            (places ??= []).Add(node);
        }

        return groups;
    }
}
