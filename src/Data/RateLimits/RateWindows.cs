using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.RateLimits;

/// <summary>Windows of requests that several servers count together: a statement for each, and one round trip for all of them. Thread-safe.</summary>
/// <param name="connections">The database.</param>
/// <param name="length">How long a window is, in milliseconds.</param>
public sealed class RateWindows(DatabaseConnections connections, long length)
{
    /// <summary>The longest word for a caller.</summary>
    public const int MaxCaller = 40;

    /// <summary>Seconds after which a database that does not answer is given up.</summary>
    private const int Patience = 2;

    // A window that ends much later than one that begins now was begun by a clock that has been set back since. The clocks
    // of several servers never agree, so what ends a little later is taken as it is.
    private const string IsOver = "(w.ends_at <= @now OR w.ends_at > @never)";

    private const string TakeStatement =
        "INSERT INTO rate_windows AS w (caller, kind, taken, ends_at, is_granted) "
        + "VALUES (@caller, @kind, @permits, @end, TRUE) ON CONFLICT (caller, kind) DO UPDATE SET "
        + $"is_granted = {IsOver} OR w.taken + @permits <= @limit, "
        + $"taken = CASE WHEN {IsOver} THEN @permits WHEN w.taken + @permits <= @limit THEN w.taken + @permits ELSE w.taken END, "
        + $"ends_at = CASE WHEN {IsOver} THEN @end ELSE w.ends_at END "
        + "RETURNING taken, ends_at, is_granted";

    private const string ReturnStatement =
        "UPDATE rate_windows SET taken = taken - @permits WHERE caller = @caller AND kind = @kind AND ends_at = @end";

    private const string SweepStatement = "DELETE FROM rate_windows WHERE ends_at <= @now";

    /// <summary>Takes permits out of windows, out of each of them all that are wanted or none.</summary>
    /// <param name="demands">The permits, never more than the limit; the same window may be wanted again.</param>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The windows in the order of the demands.</returns>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public async Task<WindowState[]> TakeAsync(IReadOnlyList<WindowDemand> demands, long now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(demands);
        var states = new WindowState[demands.Count];
        await using var connection = await connections.OpenAsync(cancellation);
        var order = Enumerable.Range(0, demands.Count).OrderBy(i => demands[i].Caller, StringComparer.Ordinal).ThenBy(i => demands[i].Kind).ToArray(); // Whoever locks rows in one order never waits in a circle.
        if (connection.CanCreateBatch)
        {
            await TakeTogetherAsync(connection, demands, order, states, now, cancellation);
            return states;
        }

        await using var transaction = demands.Count > 1 ? await connection.BeginTransactionAsync(cancellation) : null;
        foreach (var i in order)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = TakeStatement;
            Fill(command.Parameters, command.CreateParameter, demands[i], now);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            states[i] = await ReadAsync(reader, cancellation);
        }

        await (transaction?.CommitAsync(cancellation) ?? Task.CompletedTask);
        return states;
    }

    /// <summary>Gives permits back, unless their windows have ended.</summary>
    /// <param name="demand">What was taken.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task ReturnAsync(WindowDemand demand, WindowState state, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = ReturnStatement;
        Add(command.Parameters, command.CreateParameter, "@caller", demand.Caller);
        Add(command.Parameters, command.CreateParameter, "@kind", demand.Kind);
        Add(command.Parameters, command.CreateParameter, "@permits", demand.Permits);
        Add(command.Parameters, command.CreateParameter, "@end", state.EndsAt);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Forgets windows that have ended.</summary>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many.</returns>
    public async Task<int> SweepAsync(long now, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = SweepStatement;
        Add(command.Parameters, command.CreateParameter, "@now", now);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task TakeTogetherAsync(
        DbConnection connection, IReadOnlyList<WindowDemand> demands, int[] order, WindowState[] states, long now, CancellationToken cancellation)
    {
        await using var batch = connection.CreateBatch();
        batch.Timeout = Patience;
        foreach (var i in order)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = TakeStatement;
            Fill(command.Parameters, command.CreateParameter, demands[i], now);
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        foreach (var i in order)
        {
            states[i] = await ReadAsync(reader, cancellation);
            await reader.NextResultAsync(cancellation);
        }
    }

    private void Fill(DbParameterCollection parameters, Func<DbParameter> create, in WindowDemand demand, long now)
    {
        Add(parameters, create, "@caller", demand.Caller);
        Add(parameters, create, "@kind", demand.Kind);
        Add(parameters, create, "@permits", demand.Permits);
        Add(parameters, create, "@limit", demand.Limit);
        Add(parameters, create, "@now", now);
        Add(parameters, create, "@end", now + length);
        Add(parameters, create, "@never", now + (2 * length));
    }

    private static async ValueTask<WindowState> ReadAsync(DbDataReader reader, CancellationToken cancellation)
    {
        await reader.ReadAsync(cancellation);
        return new WindowState(reader.GetBoolean(2), reader.GetInt32(0), reader.GetInt64(1));
    }

    private static void Add(DbParameterCollection parameters, Func<DbParameter> create, string name, object value)
    {
        var parameter = create();
        parameter.ParameterName = name;
        parameter.Value = value;
        parameters.Add(parameter);
    }
}

/// <summary>What is wanted of a window.</summary>
/// <param name="Caller">Whose window, at most <see cref="RateWindows.MaxCaller"/> characters.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Permits">How many permits are wanted.</param>
/// <param name="Limit">How many the window has.</param>
public readonly record struct WindowDemand(string Caller, int Kind, int Permits, int Limit);

/// <summary>How a window stands.</summary>
/// <param name="IsGranted">Whether the permits were there.</param>
/// <param name="Taken">How many permits are taken.</param>
/// <param name="EndsAt">When it ends, in milliseconds since 1970.</param>
public readonly record struct WindowState(bool IsGranted, int Taken, long EndsAt);
