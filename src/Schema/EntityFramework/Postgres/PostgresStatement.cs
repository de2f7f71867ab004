using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Postgres;

/// <summary>A statement for PostgreSQL. The driver prepares it by itself when it comes often.</summary>
/// <param name="statement">The translated statement.</param>
/// <param name="connections">Opens connections.</param>
/// <param name="watch">Hears of the statements.</param>
internal sealed class PostgresStatement(SqlStatement statement, DatabaseConnections connections, StatementWatch watch) : CompiledStatement
{
    /// <summary>The translated statement.</summary>
    public SqlStatement Statement => statement;

    /// <inheritdoc/>
    public override IReadOnlyList<StatementColumn> Columns => statement.Columns;

    /// <inheritdoc/>
    public override ValueTask ReadAsync(OperationContext operation, in StatementArguments arguments, IRowSink rows)
    {
        ArgumentNullException.ThrowIfNull(operation);
        operation.Reads?.Add(statement.Sources);
        return operation.GetOrAddState(_ => new PostgresSession(connections, watch)).ReadAsync(statement, arguments, rows, operation);
    }
}
