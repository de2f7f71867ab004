namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>SQLite could not prepare or run a statement.</summary>
/// <param name="code">SQLite's result code.</param>
/// <param name="message">SQLite's own words.</param>
public sealed class SqliteReadException(int code, string message) : Exception(message)
{
    /// <summary>SQLite's result code (https://www.sqlite.org/rescode.html).</summary>
    public int Code { get; } = code;
}
