namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What is decided of a table with public rows, column by column.</summary>
/// <remarks>Which rows are public is told by the <see cref="PublicRows"/> of its entity; without such, they are those whose parents are public.</remarks>
/// <param name="Name">The table.</param>
/// <param name="Columns">The columns that everybody sees, beside the key, in the order of the files; with a blank between them.</param>
public sealed record PublicTable(string Name, string Columns)
{
    /// <summary>Of the public columns, the references that nobody sees unless the row that they lead to is public, too.</summary>
    public IReadOnlyList<string> SeenWithTarget { get; init; } = [];

    /// <summary>Columns that are not for everybody, by name, with the reason. They are never read; an import gives them the value of a new row.</summary>
    public IReadOnlyDictionary<string, string> Private { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns that an import makes of others, by name, with what of.</summary>
    public IReadOnlyDictionary<string, string> Made { get; init; } = new Dictionary<string, string>();

    /// <summary>Values that an import gives columns which are not in the files, where a new row's would not do.</summary>
    public IReadOnlyDictionary<string, StandIn> StandIns { get; init; } = new Dictionary<string, StandIn>();

    /// <summary>
    /// The values of a row of which only the id is public, because public rows name it; null for a table without such rows.
    /// Files have nothing but the id of them.
    /// </summary>
    public IReadOnlyDictionary<string, StandIn>? Hidden { get; init; }
}
