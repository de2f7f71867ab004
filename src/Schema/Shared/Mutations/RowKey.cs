namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A row, and the version of it that a change is based on.</summary>
/// <param name="Id">The row.</param>
/// <param name="Version">Its version; 0 or null for whatever version there is.</param>
internal readonly record struct RowKey(Guid Id, long? Version)
{
    /// <summary>Whether the caller does not mind which version is there.</summary>
    public bool IsAnyVersion => Version is null or 0;

    /// <summary>A row as it is now; without an id, a row that there never is.</summary>
    public static RowKey Latest(Guid? id) => new(id ?? Guid.Empty, null);
}
