namespace PyDotOrg.Graph.Data.Search;

/// <summary>Among which documents a search looks.</summary>
/// <param name="Condition">A condition on documents <c>d</c>.</param>
/// <param name="Marks">Of each kind the marks that its documents have; empty when all documents are meant.</param>
internal sealed record SearchScope(string Condition, IReadOnlyList<IReadOnlyList<string>> Marks)
{
    /// <summary>All documents.</summary>
    public static SearchScope All { get; } = new("1 = 1", []) { IsMarked = true };

    /// <summary>Whether the marks alone say which documents are meant.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>The documents of some kinds.</summary>
    public static SearchScope Of(IEnumerable<SearchIndex> kinds) =>
        new($"d.kind IN ({string.Join(", ", kinds.Select(kind => (int)kind))})", [.. kinds.Select(kind => (IReadOnlyList<string>)[SearchMarks.Kind(kind)])])
        {
            IsMarked = true,
        };
}
