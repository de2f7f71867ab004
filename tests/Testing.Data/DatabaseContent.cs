namespace PyDotOrg.Graph.Testing.Data;

/// <summary>What a test's database holds at first.</summary>
public enum DatabaseContent
{
    /// <summary>Nothing: no file, or a database without tables.</summary>
    None,

    /// <summary>A database without tables that is there: on SQLite only preparation makes a file.</summary>
    Empty,

    /// <summary>All tables, no rows.</summary>
    Tables,

    /// <summary>All tables and the initial data.</summary>
    InitialData,
}
