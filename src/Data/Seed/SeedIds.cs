using System.Data.Common;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Ids by key: a row that was in the database before the initial data keeps its id, and they refer to it.</summary>
internal sealed class SeedIds
{
    private readonly Dictionary<SeedKey, Dictionary<string, Guid>> known = [];

    /// <summary>The id of a row that is there, or has been added; null when there is none.</summary>
    internal Guid? Find(SeedKey key, string text) => known.TryGetValue(key, out var ids) && ids.TryGetValue(text, out var id) ? id : null;

    /// <summary>The id of the row that is there, or the one that the initial data give it.</summary>
    internal Guid Add(SeedKey key, string text)
    {
        var id = Find(key, text) ?? DeterministicId.Of(key.Kind, text);
        Of(key)[text] = id;
        return id;
    }

    /// <summary>Forgets the rows of a table and reads those that it has.</summary>
    internal async Task LoadAsync(DbConnection connection, SeedKey key, CancellationToken cancellation)
    {
        if (key.Column is null)
        {
            return;
        }

        var ids = Of(key);
        ids.Clear();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {key.Column}, id FROM {key.Table}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            ids[reader.GetString(0)] = reader.GetGuid(1);
        }
    }

    private Dictionary<string, Guid> Of(SeedKey key) =>
        known.TryGetValue(key, out var ids) ? ids : known[key] = new(StringComparer.Ordinal);
}
