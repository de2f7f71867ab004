using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.RateLimits;

/// <summary>Windows of requests that several servers count together: a statement for each window that is asked. Thread-safe.</summary>
/// <param name="connections">The database.</param>
/// <param name="length">How long a window is, in milliseconds.</param>
public sealed class RateWindows(DatabaseConnections connections, long length)
{
    /// <summary>The longest word for a caller.</summary>
    public const int MaxCaller = 40;

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

    private const string SweepStatement = "DELETE FROM rate_windows WHERE ends_at <= @now";

    /// <summary>Takes permits, all of them or none.</summary>
    /// <param name="caller">Whose windows, at most <see cref="MaxCaller"/> characters.</param>
    /// <param name="demands">The permits, in an order that is the same for all callers, and never more than the limit.</param>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The windows in the order of the demands, up to the first one that has too few permits.</returns>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public async ValueTask<IReadOnlyList<WindowState>> TakeAsync(
        string caller, IReadOnlyList<WindowDemand> demands, long now, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenAsync(cancellation);
        await using var transaction = demands.Count > 1 ? await connection.BeginTransactionAsync(cancellation) : null;
        var states = new List<WindowState>(demands.Count);
        foreach (var demand in demands)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = TakeStatement;
            Add(command, "@caller", caller);
            Add(command, "@kind", demand.Kind);
            Add(command, "@permits", demand.Permits);
            Add(command, "@limit", demand.Limit);
            Add(command, "@now", now);
            Add(command, "@end", now + length);
            Add(command, "@never", now + (2 * length));
            states.Add(await ReadAsync(command, cancellation));
            if (!states[^1].IsGranted)
            {
                return states; // What was taken before goes back with the transaction.
            }
        }

        await (transaction?.CommitAsync(cancellation) ?? Task.CompletedTask);
        return states;
    }

    /// <summary>Forgets windows that have ended.</summary>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task SweepAsync(long now, CancellationToken cancellation)
    {
        await using var connection = await connections.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = SweepStatement;
        Add(command, "@now", now);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async ValueTask<WindowState> ReadAsync(DbCommand command, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new WindowState(reader.GetBoolean(2), reader.GetInt32(0), reader.GetInt64(1));
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

/// <summary>What is wanted of a window.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Permits">How many permits are wanted.</param>
/// <param name="Limit">How many the window has.</param>
public readonly record struct WindowDemand(int Kind, int Permits, int Limit);

/// <summary>How a window stands.</summary>
/// <param name="IsGranted">Whether the permits were there.</param>
/// <param name="Taken">How many permits are taken.</param>
/// <param name="EndsAt">When it ends, in milliseconds since 1970.</param>
public readonly record struct WindowState(bool IsGranted, int Taken, long EndsAt);
