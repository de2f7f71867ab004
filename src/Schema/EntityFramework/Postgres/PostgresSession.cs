using System.Data;
using Npgsql;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Postgres;

/// <summary>
/// The connection of one operation, opened when its first statement runs. Fields of one operation may wait at the same
/// time, and a connection runs one statement at a time, so statements queue.
/// </summary>
/// <param name="connections">Opens connections.</param>
/// <param name="watch">Hears of the statements.</param>
internal sealed class PostgresSession(DatabaseConnections connections, StatementWatch watch) : IExecutionState
{
    /// <summary>In OpenTelemetry's conventions.</summary>
    private const string DatabaseName = "postgresql";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly PostgresRow _row = new();
    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;

    /// <summary>Runs a statement.</summary>
    public async ValueTask ReadAsync(SqlStatement statement, StatementArguments arguments, IRowSink rows, OperationContext operation)
    {
        var cancellation = operation.RequestAborted;
        await _turn.WaitAsync(cancellation);
        try
        {
            var connection = _connection ??= (NpgsqlConnection)await connections.OpenReadAsync(cancellation);
            if (arguments.IsPartOfSeveral)
            {
                _transaction ??= await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            }

            using var activity = StatementActivity.Start(DatabaseName, statement.Sql);
            await using var command = Command(connection, statement, arguments);
            activity.SetRows(await ReadAsync(command, statement, rows, operation));
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<int> ReadAsync(NpgsqlCommand command, SqlStatement statement, IRowSink rows, OperationContext operation)
    {
        var begin = watch.Begin();
        var count = StatementWatch.Failed;
        try
        {
            await using var reader = await command.ExecuteReaderAsync(operation.RequestAborted);
            _row.Begin(reader, statement.Mappings);
            var seen = 0;
            while (await reader.ReadAsync(operation.RequestAborted))
            {
                seen++;
                if (!rows.OnRow(_row))
                {
                    break;
                }
            }

            count = seen;
        }
        finally
        {
            watch.End(begin, DatabaseName, statement.Sql, count, operation.OperationName);
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing was written, so it does not matter how the transaction ends; closing ends it without another round trip.
        _connection?.Dispose();
        _turn.Dispose();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, SqlStatement statement, in StatementArguments arguments)
    {
        var command = new NpgsqlCommand(statement.Sql, connection);
        foreach (var parameter in statement.Parameters)
        {
            var value = WithoutZero(parameter.Value(arguments));
            command.Parameters.Add(parameter.Mapping is { } mapping
                ? mapping.CreateParameter(command, "", value)
                : new NpgsqlParameter<int> { TypedValue = (int)value! }); // The numbers of rows.
        }

        return command;
    }

    /// <summary>PostgreSQL's texts have no zero character, so a text with one equals none of them; it must not become an error.</summary>
    private static object? WithoutZero(object? value) => value switch
    {
        string text when text.Contains('\0', StringComparison.Ordinal) => text.Replace('\0', '\uffff'),
        string[] texts when Array.Exists(texts, text => text.Contains('\0', StringComparison.Ordinal)) =>
            Array.ConvertAll(texts, text => text.Replace('\0', '\uffff')),
        _ => value,
    };
}
