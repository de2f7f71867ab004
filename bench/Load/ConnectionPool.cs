using System.Collections.Concurrent;
using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Load;

/// <summary>Open connections with their prepared commands, as a careful hand would keep them.</summary>
internal sealed class ConnectionPool(DatabaseConnections connections)
{
    private readonly ConcurrentStack<PooledConnection> _idle = [];

    public PooledConnection Rent() => _idle.TryPop(out var connection) ? connection : new PooledConnection(connections.OpenRead());

    public void Return(PooledConnection connection) => _idle.Push(connection);
}

/// <summary>One connection and its commands.</summary>
internal sealed class PooledConnection(DbConnection connection)
{
    private readonly Dictionary<string, DbCommand> _commands = [];

    /// <summary>The prepared command of a text with at most one text parameter, <c>@p</c>.</summary>
    public DbCommand Prepare(string sql, string? value = null)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            if (value is not null)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@p";
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }

            command.Prepare();
            _commands[sql] = command;
        }

        if (value is not null)
        {
            command.Parameters[0].Value = value;
        }

        return command;
    }
}
