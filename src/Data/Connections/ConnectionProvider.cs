using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Whose SQL a connection speaks.</summary>
internal static class ConnectionProvider
{
    /// <summary>True on PostgreSQL. Asks for the other provider, so that a server on SQLite never loads PostgreSQL's.</summary>
    internal static bool IsPostgres(this DbConnection connection) => connection is not SqliteConnection;
}
