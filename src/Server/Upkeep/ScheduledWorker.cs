using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Server.Observability;

namespace PyDotOrg.Graph.Server.Upkeep;

/// <summary>
/// Does scheduled work while it is this server's turn: all of it when the turn begins, and then each when it is due.
/// </summary>
/// <param name="works">The work.</param>
/// <param name="turn">Whose turn it is.</param>
/// <param name="surroundings">What the worker needs to know of the server.</param>
/// <param name="measures">Takes what was done.</param>
/// <param name="logger">Takes what was done and what has failed.</param>
internal sealed class ScheduledWorker(
    IEnumerable<IScheduledWork> works, WorkTurn turn, WorkSurroundings surroundings, ServerMeasures measures, ILogger<ScheduledWorker> logger) : BackgroundService
{
    /// <summary>The first callers of a server come first.</summary>
    internal static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    /// <summary>A part that meets the writes of others is done anew so often.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Clocks of several servers do not agree to the second.</summary>
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(5);

    /// <summary>After so long it looks at the clock again, which somebody may have set; timers do not notice that.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly IScheduledWork[] _works = [.. works];
    private readonly Dictionary<IScheduledWork, DateTimeOffset> _dueAt = [];

    private TimeProvider Time => surroundings.Time;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(FirstPause, Time, stoppingToken);
            while (true)
            {
                await RunDueAsync(stoppingToken);
                await Task.Delay(UntilNext(), Time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
        finally
        {
            await turn.LeaveAsync();
        }
    }

    private static DateTimeOffset NextAfterMidnight(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero) + AfterMidnight;
        return today > now ? today : today.AddDays(1);
    }

    private async Task StartedAsync(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = surroundings.Lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }

    /// <summary>How long it is until work is due. What is due later than it ever may be was put off by a clock that has been set back since.</summary>
    private TimeSpan UntilDue(IScheduledWork work)
    {
        var wait = _dueAt.GetValueOrDefault(work) - Time.GetUtcNow();
        return wait > TimeSpan.Zero && wait <= (work.Interval ?? Day) ? wait : TimeSpan.Zero;
    }

    private TimeSpan UntilNext() => _works.Select(UntilDue).Append(turn.IsShared ? WorkTurn.Interval : LongestWait).Min();

    private async Task RunDueAsync(CancellationToken cancellation)
    {
        if (!await turn.HoldAsync(cancellation))
        {
            foreach (var work in _works)
            {
                _dueAt[work] = Time.GetUtcNow() + WorkTurn.Interval; // All of it when the turn comes.
            }

            return;
        }

        IScheduledWork[] due = [.. _works.Where(work => UntilDue(work) == TimeSpan.Zero)];
        var isReady = due.Length > 0 && await surroundings.IsReady(cancellation);
        foreach (var work in due)
        {
            if (isReady && turn.IsHeld)
            {
                await RunAndTellAsync(work, cancellation);
            }

            var now = Time.GetUtcNow();
            _dueAt[work] = work.Interval is { } interval ? now + interval : NextAfterMidnight(now);
        }
    }

    private async Task RunAndTellAsync(IScheduledWork work, CancellationToken cancellation)
    {
        var start = Time.GetTimestamp();
        try
        {
            var rows = await RunHoldingTurnAsync(work, cancellation);
            measures.CountWork(work.Name, Time.GetElapsedTime(start), rows, Time.GetUtcNow());
            if (rows > 0 || work.Interval is null)
            {
                Log.WorkDone(logger, work.Name, rows);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            measures.CountFailure(work.Name, Time.GetElapsedTime(start), exception);
            Log.WorkFailed(logger, exception, work.Name); // It is due again, and the rest is due now.
        }
    }

    /// <summary>Work may take longer than the turn lasts without a word; whoever has lost it stops.</summary>
    private async Task<int> RunHoldingTurnAsync(IScheduledWork work, CancellationToken cancellation)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = RunAsync(work, life.Token);
        while (turn.IsShared && await Task.WhenAny(running, Task.Delay(WorkTurn.Interval, Time, cancellation)) != running)
        {
            if (!await turn.HoldAsync(cancellation))
            {
                await life.CancelAsync();
                break;
            }
        }

        return await running;
    }

    private static async Task<int> RunAsync(IScheduledWork work, CancellationToken cancellation)
    {
        var total = 0;
        for (var attempt = 1; ;)
        {
            try
            {
                var rows = await work.RunAsync(cancellation);
                if (rows == 0)
                {
                    return total;
                }

                total += rows;
                attempt = 1;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                attempt++; // Somebody has changed a row meanwhile.
            }
        }
    }
}
