namespace PyDotOrg.Graph.Schema.About;

/// <summary>The databases that may hold the rows.</summary>
internal enum DatabaseKind
{
    /// <summary>SQLite: one file, for one server.</summary>
    Sqlite,

    /// <summary>PostgreSQL: for several servers at once.</summary>
    Postgresql,
}
