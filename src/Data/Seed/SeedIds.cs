using System.Data.Common;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Ids by slug: a row that was in the database before the initial data keeps its id, and they refer to it.</summary>
internal sealed class SeedIds
{
    private readonly Dictionary<(SeedKey Key, string Slug), Guid> known = [];

    /// <summary>The id of the row that is there, or the one that the initial data give it.</summary>
    internal Guid this[SeedKey key, string slug] =>
        known.TryGetValue((key, slug), out var id) ? id : DeterministicId.Of(key.Kind, slug);

    /// <summary>True when none of the tables has a row.</summary>
    internal bool AreEmpty => known.Count == 0;

    internal async Task LoadAsync(DbConnection connection, SeedKey key, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {key.Column}, id FROM {key.Table}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            known[(key, reader.GetString(0))] = reader.GetGuid(1);
        }
    }
}
