namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What manifest.json tells: the form of the files, and what is in them.</summary>
/// <param name="Files">In the order in which they are read.</param>
internal sealed record Manifest(IReadOnlyList<ManifestFile> Files)
{
    /// <summary>The file's own name.</summary>
    internal const string FileName = "manifest.json";

    /// <summary>What it says of itself, so that no other JSON file is taken for one.</summary>
    internal const string Format = "pydotorg-graph-export";

    /// <summary>The version of the form; one more whenever older servers could not read the files.</summary>
    internal const int Version = 1;

    /// <summary>All rows.</summary>
    internal long Rows => Files.Sum(file => file.Rows);
}
