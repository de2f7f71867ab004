using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Announcements;

/// <summary>What is committed on one server is told on all of them: once, in the order of the commits, and whatever becomes of connections.</summary>
public sealed class AnnouncementLogTests
{
    private const string CutOff =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task On_SQLite_nothing_is_announced_to_others()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);

        Assert.False(database.Services.GetRequiredService<AnnouncementLog>().IsShared);
    }

    [PostgresFact]
    public async Task Every_server_hears_what_is_committed_and_nothing_else()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        await using var other = database.AnotherServer();
        Listener[] listeners = [await Listener.StartAsync(database.Services), await Listener.StartAsync(other)];
        var log = database.Services.GetRequiredService<AnnouncementLog>();

        await using (var db = database.CreateContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await log.AddAsync(db, ["rolled back"], ["1"], default);
            await transaction.RollbackAsync();
        }

        await log.AddAsync("jobs", "2", default);
        await other.GetRequiredService<AnnouncementLog>().AddAsync("jobs", null, default);

        foreach (var listener in listeners)
        {
            Assert.Equal(["jobs: 2", "jobs: "], await listener.HearAsync(2));
        }
    }

    [PostgresFact]
    public async Task All_servers_hear_everything_in_one_order_that_is_the_order_of_the_commits()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        await using var other = database.AnotherServer();
        Listener[] listeners = [await Listener.StartAsync(database.Services), await Listener.StartAsync(other)];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            var log = (writer % 2 == 0 ? database.Services : other).GetRequiredService<AnnouncementLog>();
            for (var i = 0; i < 25; i++)
            {
                await log.AddAsync(FormattableString.Invariant($"{writer}"), FormattableString.Invariant($"{i}"), default);
            }
        }));

        var heard = await listeners[0].HearAsync(100);
        Assert.Equal(heard, await listeners[1].HearAsync(100));
        foreach (var writer in heard.GroupBy(static text => text[0]))
        {
            Assert.Equal(Enumerable.Range(0, 25).Select(i => FormattableString.Invariant($"{writer.Key}: {i}")), writer);
        }
    }

    [PostgresFact]
    public async Task A_commit_that_is_late_takes_a_late_place()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        var listener = await Listener.StartAsync(database.Services);
        var log = database.Services.GetRequiredService<AnnouncementLog>();
        await using var slow = database.CreateContext();
        await using var transaction = await slow.Database.BeginTransactionAsync();
        await log.AddAsync(slow, ["slow"], ["1"], default);

        await log.AddAsync("fast", "2", default);
        Assert.Equal(["fast: 2"], await listener.HearAsync(1));
        await log.AddAsync(slow, ["slow", "over"], ["3", null], default);
        await transaction.CommitAsync();

        Assert.Equal(["slow: 1", "slow: 3", "over: "], await listener.HearAsync(3));
    }

    [PostgresFact]
    public async Task What_was_announced_while_a_server_was_cut_off_is_heard_later()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        var listener = await Listener.StartAsync(database.Services);
        await using var other = TestDatabase.Serve(DatabaseProvider.PostgreSql, database.ConnectionString);
        var log = other.GetRequiredService<AnnouncementLog>();
        await log.AddAsync("jobs", "1", default);
        Assert.Equal(["jobs: 1"], await listener.HearAsync(1));

        await using (var db = await other.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await log.AddAsync(db, ["jobs"], ["2"], default);
            await db.Database.ExecuteSqlRawAsync(CutOff);
            await transaction.CommitAsync();
        }

        Assert.Equal(["jobs: 2"], await listener.HearAsync(1));
        await log.AddAsync("jobs", "3", default);
        Assert.Equal(["jobs: 3"], await listener.HearAsync(1));
        Assert.Equal(0, listener.Missed);
    }

    [PostgresFact]
    public async Task Whoever_was_away_for_another_database_is_told_that_something_is_missing()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        var listener = await Listener.StartAsync(database.Services);
        await using var other = TestDatabase.Serve(DatabaseProvider.PostgreSql, database.ConnectionString);
        var log = other.GetRequiredService<AnnouncementLog>();
        await log.AddAsync("jobs", "1", default);
        await log.AddAsync("jobs", "2", default);
        await listener.HearAsync(2);

        await using (var db = await other.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM announcements");
            await db.Database.ExecuteSqlRawAsync("ALTER SEQUENCE announcement_places RESTART");
            await db.Database.ExecuteSqlRawAsync(CutOff);
        }

        await listener.MissAsync();
        await log.AddAsync("jobs", "3", default);
        Assert.Equal(["jobs: 3"], await listener.HearAsync(1));
    }

    [PostgresFact]
    public async Task What_is_announced_while_others_are_read_is_heard_as_well()
    {
        const int Many = 20;
        var large = new string('x', 500_000); // So many are under way until the last one has been taken.
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        var listener = await Listener.StartAsync(database.Services);
        listener.Hearing.Reset();
        await using var other = TestDatabase.Serve(DatabaseProvider.PostgreSql, database.ConnectionString);
        var log = other.GetRequiredService<AnnouncementLog>();
        await using (var db = await other.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync())
        {
            await log.AddAsync(db, [.. Enumerable.Repeat("jobs", Many)], [.. Enumerable.Repeat(large, Many)], default);
        }

        await listener.HearAsync(1);
        await log.AddAsync("jobs", "late", default);
        listener.Hearing.Set();

        Assert.Equal("jobs: late", (await listener.HearAsync(Many))[^1]);
    }

    [PostgresFact]
    public async Task Old_announcements_go()
    {
        await using var database = (await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables)).With(new FixedTime(Noon));
        await database.Services.GetRequiredService<AnnouncementLog>().AddAsync("jobs", "1", default);
        var contexts = database.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();

        async Task<int> SweepAsync(int minutes) => await new AnnouncementSweep(
            contexts, new FixedTime(Noon.AddMinutes(minutes))).RunAsync(default);
        Assert.Equal((0, 1, 0), (await SweepAsync(59), await SweepAsync(61), await SweepAsync(61)));
    }

    private sealed class Listener : IAnnouncementHearer
    {
        private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
        private readonly TaskCompletionSource _missed = new();

        /// <summary>Keeps who tells waiting while it is not set.</summary>
        public ManualResetEventSlim Hearing { get; } = new(initialState: true);

        public int Missed { get; private set; }

        public static async Task<Listener> StartAsync(IServiceProvider server)
        {
            var listener = new Listener();
            await server.GetRequiredService<AnnouncementLog>().ListenAsync(listener, default);
            return listener;
        }

        public async Task<List<string>> HearAsync(int count)
        {
            List<string> heard = [];
            while (heard.Count < count)
            {
                heard.Add(await _heard.Reader.ReadAsync().AsTask().WaitAsync(Wait.Patience));
            }

            Assert.False(_heard.Reader.TryPeek(out _));
            return heard;
        }

        public Task MissAsync() => _missed.Task.WaitAsync(Wait.Patience);

        public void Hear(string topic, string? message)
        {
            _heard.Writer.TryWrite($"{topic}: {message}");
            Hearing.Wait(Wait.Patience);
        }

        public void Miss()
        {
            Missed++;
            _missed.TrySetResult();
        }
    }
}
