using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Server.Upkeep;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Upkeep;

/// <summary>When daily work is done, and what happens when it cannot be.</summary>
public sealed class DailyWorkerTests
{
    private readonly ManualTime _time = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);

    [Fact]
    public async Task Work_is_done_after_the_start_and_after_each_midnight()
    {
        var work = new CountedWork();
        using var worker = Create(work);
        await worker.StartAsync(default);
        Assert.Equal(0, work.Runs);

        _lifetime.NotifyStarted();
        await WaitAsync();
        Assert.Equal(1, work.Runs);

        _time.Advance(TimeSpan.FromHours(24));
        await WaitAsync(); // Five minutes after midnight, when it began at midnight.
        Assert.Equal(2, work.Runs);
        _time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(2, work.Runs);
        _time.Advance(TimeSpan.FromMinutes(1));
        await WaitAsync();
        Assert.Equal(3, work.Runs);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task Work_goes_on_until_nothing_is_due()
    {
        var work = new CountedWork { Answers = new([200, 200, 7]) };
        using var worker = Create(work);
        await worker.StartAsync(default);

        _lifetime.NotifyStarted();
        await WaitAsync();

        Assert.Equal(4, work.Runs);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task What_fails_keeps_nothing_else_from_being_done_and_is_tried_again_the_next_day()
    {
        var failing = new CountedWork { Fails = static () => new InvalidOperationException("No.") };
        var crowded = new CountedWork { Fails = static () => new DbUpdateConcurrencyException("Met somebody.") };
        var work = new CountedWork();
        using var worker = Create(failing, crowded, work);
        await worker.StartAsync(default);

        _lifetime.NotifyStarted();
        await WaitAsync();
        Assert.Equal((1, 5, 1), (failing.Runs, crowded.Runs, work.Runs));

        _time.Advance(TimeSpan.FromMinutes(5));
        await WaitAsync();
        Assert.Equal((2, 10, 2), (failing.Runs, crowded.Runs, work.Runs));
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task Nothing_is_done_with_a_database_that_is_not_ready()
    {
        var work = new CountedWork();
        using var worker = new DailyWorker([work], static _ => Task.FromResult(false), _time, _lifetime, NullLogger<DailyWorker>.Instance);
        await worker.StartAsync(default);

        _lifetime.NotifyStarted();
        await WaitAsync();

        Assert.Equal(0, work.Runs);
        await worker.StopAsync(default);
    }

    private DailyWorker Create(params IDailyWork[] works) => new(works, static _ => Task.FromResult(true), _time, _lifetime, NullLogger<DailyWorker>.Instance);

    /// <summary>Until the worker waits for the next day.</summary>
    private async Task WaitAsync()
    {
        for (var turn = 0; _time.Waiting == 0; turn++)
        {
            Assert.True(turn < 1_000_000, "The worker does not come to rest.");
            await Task.Yield();
        }
    }

    private sealed class CountedWork : IDailyWork
    {
        public string Name => "Counted";

        public int Runs { get; private set; }

        public Queue<int> Answers { get; init; } = [];

        public Func<Exception>? Fails { get; init; }

        public Task<int> RunAsync(CancellationToken cancellation)
        {
            Runs++;
            return Fails is { } fail ? Task.FromException<int>(fail()) : Task.FromResult(Answers.TryDequeue(out var rows) ? rows : 0);
        }
    }
}
