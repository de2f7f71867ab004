using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Statements;

/// <summary>Tells of EF Core's statements: writes, accounts, mails. Of reads the time to the first row is known, and no number of rows.</summary>
internal sealed class StatementInterceptor(StatementWatch watch) : DbCommandInterceptor
{
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgresql";

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Hear(command, eventData, StatementWatch.Uncounted);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData, StatementWatch.Uncounted);
        return ValueTask.FromResult(result);
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Hear(command, eventData, result);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData, result);
        return ValueTask.FromResult(result);
    }

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result)
    {
        Hear(command, eventData, StatementWatch.Uncounted);
        return result;
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData, StatementWatch.Uncounted);
        return ValueTask.FromResult(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Hear(command, eventData, StatementWatch.Failed);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData, StatementWatch.Failed);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Hear(command, eventData, StatementWatch.Failed);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Hear(command, eventData, StatementWatch.Failed);
        return Task.CompletedTask;
    }

    private void Hear(DbCommand command, CommandEndEventData ended, int rows) =>
        watch.Hear(ended.Duration, command.Connection is { } connection && connection.IsPostgres() ? Postgres : Sqlite, command.CommandText, rows);
}
