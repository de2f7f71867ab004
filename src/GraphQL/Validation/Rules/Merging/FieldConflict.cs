using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>Two fields that share a response name and cannot be merged.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">Why not, as the middle of a sentence.</param>
/// <param name="First">One of the fields.</param>
/// <param name="Second">The other one.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, FieldEntry First, FieldEntry Second)
{
    /// <summary>No side of a conflict names more nodes, and no conflict tells of more conflicts inside of it.</summary>
    public const int MaxNodes = 20;

    /// <summary>The first field and the nodes inside of it that are to blame.</summary>
    public IReadOnlyList<SyntaxNode> FirstNodes { get; init; } = [First.Node];

    /// <summary>The second field and the nodes inside of it that are to blame.</summary>
    public IReadOnlyList<SyntaxNode> SecondNodes { get; init; } = [Second.Node];

    /// <summary>The conflict of two fields because of conflicts between their subfields.</summary>
    public static FieldConflict OfSubfields(FieldEntry first, FieldEntry second, List<FieldConflict> conflicts)
    {
        var reasons = conflicts.Select(static inner => Messages.SubfieldsConflict(inner.ResponseName, inner.Reason));
        return new FieldConflict(first.Node.ResponseName, Messages.Abbreviate(string.Join(" and ", reasons)), first, second)
        {
            FirstNodes = [.. conflicts.SelectMany(static inner => inner.FirstNodes).Prepend(first.Node).Take(MaxNodes)],
            SecondNodes = [.. conflicts.SelectMany(static inner => inner.SecondNodes).Prepend(second.Node).Take(MaxNodes)],
        };
    }
}
