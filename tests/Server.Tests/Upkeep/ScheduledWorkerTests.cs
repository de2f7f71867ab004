using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.Graph.Server.Upkeep;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Upkeep;

/// <summary>When scheduled work is done, and what happens when it cannot be.</summary>
public sealed class ScheduledWorkerTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddData(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Database", "Data Source=:memory:")]).Build()).BuildServiceProvider();

    private readonly ServerMeasures _measures = new();
    private readonly ManualTime _time = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);

    [Fact]
    public async Task Work_is_done_after_the_start_and_after_each_midnight()
    {
        var work = new CountedWork();
        using var worker = Create(work);
        await worker.StartAsync(default);
        Assert.Equal(0, work.Runs);

        await BeginAsync();
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

        await BeginAsync();

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

        await BeginAsync();
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
        using var worker = Create(isReady: false, work);
        await worker.StartAsync(default);

        await BeginAsync();

        Assert.Equal(0, work.Runs);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task Work_with_an_interval_is_done_again_and_again()
    {
        var frequent = new CountedWork { Interval = TimeSpan.FromMinutes(10), Answers = new([5, 0, 0, 3]) };
        var daily = new CountedWork();
        using var worker = Create(frequent, daily);
        await worker.StartAsync(default);
        await BeginAsync();
        Assert.Equal((2, 1), (frequent.Runs, daily.Runs));

        _time.Advance(TimeSpan.FromMinutes(5)); // After midnight.
        await WaitAsync();
        Assert.Equal((2, 2), (frequent.Runs, daily.Runs));
        _time.Advance(TimeSpan.FromMinutes(5));
        await WaitAsync();
        Assert.Equal((3, 2), (frequent.Runs, daily.Runs));
        _time.Advance(TimeSpan.FromMinutes(10));
        await WaitAsync();
        Assert.Equal((5, 2), (frequent.Runs, daily.Runs));

        await worker.StopAsync(default);
    }

    [Theory]
    [InlineData(-800)]
    [InlineData(800)]
    public async Task A_clock_that_is_set_stops_no_work_and_lets_none_run_wild(int days)
    {
        var frequent = new CountedWork { Interval = TimeSpan.FromMinutes(10) };
        var daily = new CountedWork();
        using var worker = Create(frequent, daily);
        await worker.StartAsync(default);
        await BeginAsync();
        Assert.Equal((1, 1), (frequent.Runs, daily.Runs));

        _time.Set(_time.GetUtcNow().AddDays(days));
        _time.Advance(TimeSpan.FromMinutes(5)); // The worker wakes because it was about to.
        await WaitAsync();
        Assert.Equal((2, 2), (frequent.Runs, daily.Runs));

        _time.Advance(TimeSpan.FromMinutes(10));
        await WaitAsync();
        Assert.Equal((3, 2), (frequent.Runs, daily.Runs));
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task A_clock_that_is_set_forward_is_noticed_within_the_hour()
    {
        var daily = new CountedWork();
        using var worker = Create(daily);
        await worker.StartAsync(default);
        await BeginAsync();
        _time.Advance(TimeSpan.FromMinutes(5));
        await WaitAsync();
        Assert.Equal(2, daily.Runs);

        _time.Set(_time.GetUtcNow().AddDays(3));
        _time.Advance(TimeSpan.FromHours(1));
        await WaitAsync();
        Assert.Equal(3, daily.Runs);
        await worker.StopAsync(default);
    }

    private ScheduledWorker Create(params IScheduledWork[] works) => Create(isReady: true, works);

    private ScheduledWorker Create(bool isReady, params IScheduledWork[] works) => new(
        works, Turn, new WorkSurroundings(_ => Task.FromResult(isReady), _time, _lifetime), _measures, NullLogger<ScheduledWorker>.Instance);

    public void Dispose()
    {
        _services.Dispose();
        _measures.Dispose();
    }

    private WorkTurn Turn => _services.GetRequiredService<WorkTurn>();

    /// <summary>The server has started, and the first callers have been answered.</summary>
    private async Task BeginAsync()
    {
        _lifetime.NotifyStarted();
        await WaitAsync();
        _time.Advance(ScheduledWorker.FirstPause);
        await WaitAsync();
    }

    /// <summary>Until the worker waits for the next day.</summary>
    private Task WaitAsync() => Wait.UntilAsync(() => _time.Waiting > 0, "The worker comes to rest.");

    private sealed class CountedWork : IScheduledWork
    {
        public string Name => "Counted";

        public TimeSpan? Interval { get; init; }

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
