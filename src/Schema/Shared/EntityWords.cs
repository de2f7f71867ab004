namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The words that the fields of an entity are named and described with.</summary>
/// <param name="Singular">The name of one in field names, such as <c>releaseFile</c>.</param>
/// <param name="Plural">The name of many in field names, such as <c>releaseFiles</c>.</param>
/// <param name="One">One with its article at the start of a sentence, such as "A file".</param>
/// <param name="Many">Which ones lists give, and in which order, such as "Published releases of Python, the newest first".</param>
internal sealed record EntityWords(string Singular, string Plural, string One, string Many)
{
    /// <summary>The name of one within longer names, such as <c>ReleaseFile</c>.</summary>
    public string TypeName => char.ToUpperInvariant(Singular[0]) + Singular[1..];

    /// <summary>The name of the lookup by global id; not that of one where one and many are called the same.</summary>
    public string Lookup { get; init; } = Singular;

    /// <summary>What messages call one, without an article, such as "file".</summary>
    public string Noun => One[(One.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>The article of <see cref="Noun"/> within a sentence.</summary>
    public string Article => One[..One.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant();
}
