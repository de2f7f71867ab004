using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Where the rows of one table come from.</summary>
internal abstract record SeedSource
{
    /// <summary>The key of the table's own rows, null for a table of pairs.</summary>
    internal abstract SeedKey? Own { get; }

    /// <summary>The rows of other tables that these refer to.</summary>
    internal abstract IEnumerable<SeedKey> References { get; }

    /// <summary>The rows; notes the ids of those that later sources may refer to.</summary>
    internal abstract TableRows Read(SeedIds ids);
}
