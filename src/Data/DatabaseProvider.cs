namespace PyDotOrg.Graph.Data;

/// <summary>The databases this program can live on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the program: for one server.</summary>
    Sqlite = 0,

    /// <summary>For several servers at once.</summary>
    PostgreSql = 1,
}
