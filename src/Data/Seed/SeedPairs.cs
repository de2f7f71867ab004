using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Rows of a table of pairs: each object of a file with each of the keys that one of its members lists.</summary>
/// <param name="File">The file's name without ".json".</param>
/// <param name="Table">The table.</param>
/// <param name="Left">The objects' own rows; the column is the kind with "_id".</param>
/// <param name="Member">The member that lists the keys of the others.</param>
/// <param name="Right">The others; the column is the kind with "_id".</param>
internal sealed record SeedPairs(string File, string Table, SeedKey Left, string Member, SeedKey Right) : SeedSource
{
    internal override SeedKey? Own => null;

    internal override IEnumerable<SeedKey> References => [Left, Right];

    internal override TableRows Read(SeedIds ids)
    {
        var rows = new List<object?[]>();
        foreach (var row in SeedFile.Read(File))
        {
            if (ids.Find(Left, Left.Of(row)) is { } left)
            {
                rows.AddRange(row.Texts(Member).Select(text => ids.Find(Right, text)).OfType<Guid>().Select(right => new object?[] { left, right }));
            }
        }

        return new(Table, [Column(Left), Column(Right)], rows);
    }

    private static string Column(SeedKey key) => key.Kind.Replace('-', '_') + "_id";
}
