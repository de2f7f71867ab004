using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Postgres;

/// <summary>A statement for PostgreSQL. The driver prepares it by itself when it comes often.</summary>
/// <param name="statement">The translated statement.</param>
/// <param name="connections">Opens connections.</param>
internal sealed class PostgresStatement(SqlStatement statement, DatabaseConnections connections) : CompiledStatement
{
    /// <summary>The translated statement.</summary>
    public SqlStatement Statement => statement;

    /// <inheritdoc/>
    public override IReadOnlyList<StatementColumn> Columns => statement.Columns;

    /// <inheritdoc/>
    public override ValueTask ReadAsync(OperationContext operation, in StatementArguments arguments, IRowSink rows)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.GetOrAddState(_ => new PostgresSession(connections)).ReadAsync(statement, arguments, rows, operation);
    }
}
