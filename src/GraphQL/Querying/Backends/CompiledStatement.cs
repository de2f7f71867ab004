using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>A translated statement. Immutable and shared by all requests.</summary>
public abstract class CompiledStatement
{
    /// <summary>Where the described columns stand in a row; the group key is the last one.</summary>
    public abstract IReadOnlyList<StatementColumn> Columns { get; }

    /// <summary>Runs the statement and hands its rows over, one by one.</summary>
    /// <param name="operation">The running operation; it keeps the connection.</param>
    /// <param name="arguments">The values.</param>
    /// <param name="rows">Receives the rows, in the caller's flow or in another one, but never in two at once.</param>
    public abstract ValueTask ReadAsync(OperationContext operation, in StatementArguments arguments, IRowSink rows);
}

/// <summary>Where a column stands.</summary>
/// <param name="Ordinal">Its position in a row, counted from 0; two columns with the same content may share one.</param>
/// <param name="IsNullable">Whether it may be null.</param>
public readonly record struct StatementColumn(int Ordinal, bool IsNullable);

/// <summary>Receives rows.</summary>
public interface IRowSink
{
    /// <summary>Takes one row.</summary>
    /// <param name="row">Valid until the method returns.</param>
    /// <returns>False when no more rows are wanted.</returns>
    bool OnRow(RowReader row);
}
