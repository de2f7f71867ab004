using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>A statement for SQLite. It runs at once, in the caller's flow: the database is part of the process.</summary>
internal sealed class SqliteStatement : CompiledStatement
{
    private readonly SqliteSessions _sessions;

    /// <param name="statement">The translated statement.</param>
    /// <param name="sessions">Where its connections come from.</param>
    public SqliteStatement(SqlStatement statement, SqliteSessions sessions)
    {
        _sessions = sessions;
        Statement = statement;
        Forms = [.. statement.Parameters.Select(parameter => new SqliteParameterForm(parameter.Mapping))];
    }

    /// <summary>The translated statement.</summary>
    public SqlStatement Statement { get; }

    /// <summary>How the parameters are bound.</summary>
    public SqliteParameterForm[] Forms { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<StatementColumn> Columns => Statement.Columns;

    /// <inheritdoc/>
    public override ValueTask ReadAsync(OperationContext operation, in StatementArguments arguments, IRowSink rows)
    {
        ArgumentNullException.ThrowIfNull(operation);
        operation.Reads?.Add(Statement.Sources);
        operation.GetOrAddState(_sessions.Open).Read(this, arguments, rows, operation);
        return ValueTask.CompletedTask;
    }
}
