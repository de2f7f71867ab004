using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Server.Upkeep;

/// <summary>Does all daily work when the server has started, and shortly after each midnight in UTC.</summary>
/// <param name="works">The work.</param>
/// <param name="isReady">Whether the database has the tables of this program; on any other one nothing is done.</param>
/// <param name="time">The clock.</param>
/// <param name="lifetime">Says when the server has started.</param>
/// <param name="logger">Takes what was done and what has failed.</param>
internal sealed class DailyWorker(
    IEnumerable<IDailyWork> works,
    Func<CancellationToken, Task<bool>> isReady,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<DailyWorker> logger) : BackgroundService
{
    /// <summary>A part that meets the writes of others is done anew so often.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Clocks of several servers do not agree to the second.</summary>
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            while (true)
            {
                await RunAllAsync(stoppingToken);
                await Task.Delay(UntilNext(time.GetUtcNow()), time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private static TimeSpan UntilNext(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero) + AfterMidnight;
        return (today > now ? today : today.AddDays(1)) - now;
    }

    private async Task StartedAsync(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }

    private async Task RunAllAsync(CancellationToken cancellation)
    {
        if (!await isReady(cancellation))
        {
            return;
        }

        foreach (var work in works)
        {
            try
            {
                Log.DailyWorkDone(logger, work.Name, await RunAsync(work, cancellation));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.DailyWorkFailed(logger, exception, work.Name); // It is due again tomorrow, and the rest is due now.
            }
        }
    }

    private static async Task<int> RunAsync(IDailyWork work, CancellationToken cancellation)
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
