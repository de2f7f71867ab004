using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Rows of an entity, one for each object of a file.</summary>
/// <param name="File">The file's name without ".json".</param>
/// <param name="Key">How the rows are told apart.</param>
/// <param name="Columns">All columns that have no default, without those that every entity has.</param>
internal sealed record SeedEntities(string File, SeedKey Key, params SeedColumn[] Columns) : SeedSource
{
    /// <summary>The day of the data set.</summary>
    private static readonly DateTime DataSetTime = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The member that tells when a row was made; without it all rows are as old as the data set.</summary>
    internal string CreatedMember { get; init; } = "created";

    internal override SeedKey Own => Key;

    internal override IEnumerable<SeedKey> References => Columns.Select(column => column.Refers).OfType<SeedKey>();

    internal override TableRows Read(SeedIds ids)
    {
        string[] columns = ["id", .. Columns.Select(column => column.Name), "created_at", "updated_at", "row_version"];
        var rows = new List<object?[]>();
        foreach (var row in SeedFile.Read(File))
        {
            if (Values(row, ids) is { } values)
            {
                rows.Add(values);
            }
        }

        return new(Key.Table, columns, rows);
    }

    /// <summary>Null for an object that refers to a row without which it cannot be.</summary>
    private object?[]? Values(SeedRow row, SeedIds ids)
    {
        var time = row.Time(CreatedMember) ?? DataSetTime;
        var key = Key.Of(row);
        var values = new object?[Columns.Length + 4];
        for (var i = 0; i < Columns.Length; i++)
        {
            var value = Columns[i].Read(row, ids);
            if (value is null && Columns[i].IsRequired)
            {
                return null;
            }

            values[i + 1] = value;
        }

        values[0] = ids.Add(Key, key);
        values[^3] = time;
        values[^2] = time;
        values[^1] = 1L;
        return values;
    }
}
