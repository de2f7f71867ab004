using System.Globalization;
using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.RateLimits;

/// <summary>Windows that several servers count together.</summary>
public sealed class RateWindowsTests
{
    private const long Minute = 60_000;
    private const long Start = 1_767_225_600_000; // 2026-01-01

    private static readonly WindowDemand One = new("", 0, 1, 3);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_window_begins_with_the_first_permit_and_refusals_do_not_make_it_longer(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var windows = new RateWindows(database.Connections, Minute);
        for (var taken = 1; taken <= 3; taken++)
        {
            Assert.Equal([new WindowState(true, taken, Start + Minute)], await TakeAsync(windows, "a", Start + taken - 1, One));
        }

        Assert.Equal([new WindowState(false, 3, Start + Minute)], await TakeAsync(windows, "a", Start + Minute - 1, One));
        Assert.Equal([new WindowState(true, 1, Start + Minute)], await TakeAsync(windows, "b", Start, One));
        Assert.Equal([new WindowState(true, 1, Start + (2 * Minute))], await TakeAsync(windows, "a", Start + Minute, One));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Windows_are_asked_together_and_answer_each_for_itself(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var windows = new RateWindows(database.Connections, Minute);

        var states = await windows.TakeAsync(
            [new("b", 0, 2, 3), new("a", 1, 1, 3), new("b", 0, 2, 3), new("a", 0, 3, 3), new("b", 0, 1, 3)], Start, default);

        Assert.Equal([(true, 2), (true, 1), (false, 2), (true, 3), (true, 3)], states.Select(static state => (state.IsGranted, state.Taken)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Permits_go_back_into_the_window_that_they_were_taken_out_of(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var windows = new RateWindows(database.Connections, Minute);
        var demand = new WindowDemand("a", 0, 3, 3);
        var taken = Assert.Single(await TakeAsync(windows, "a", Start, demand));

        await windows.ReturnAsync(demand with { Permits = 2 }, taken, default);
        Assert.Equal([new WindowState(true, 2, Start + Minute)], await TakeAsync(windows, "a", Start, One));
        await TakeAsync(windows, "a", Start + Minute, One);
        await windows.ReturnAsync(demand, taken, default);

        Assert.Equal([new WindowState(true, 2, Start + (2 * Minute))], await TakeAsync(windows, "a", Start + Minute, One));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_servers_at_once_never_give_more_than_the_limit(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        RateWindows[] servers = [new(database.Connections, Minute), new(database.Connections, Minute)];

        var states = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(
            () => TakeAsync(servers[number % 2], "a", Start, new WindowDemand("", 1, 1, 25), new WindowDemand("", 0, 1, 20)))));

        Assert.Equal((25, 20), (states.Count(static each => each[0].IsGranted), states.Count(static each => each[1].IsGranted)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Clocks_that_differ_change_nothing_and_one_that_is_set_back_locks_nobody_out(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var windows = new RateWindows(database.Connections, Minute);
        await TakeAsync(windows, "a", Start, One);

        Assert.Equal([new WindowState(true, 2, Start + Minute)], await TakeAsync(windows, "a", Start - 1000, One));
        Assert.Equal([new WindowState(true, 1, Start - (2 * Minute))], await TakeAsync(windows, "a", Start - (3 * Minute), One));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Windows_that_have_ended_are_forgotten(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var windows = new RateWindows(database.Connections, Minute);
        await TakeAsync(windows, "a", Start, One);
        await TakeAsync(windows, "b", Start + 1, One);

        Assert.Equal(1, await windows.SweepAsync(Start + Minute, default));

        await using var connection = await database.Connections.OpenReadAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT caller FROM rate_windows";
        Assert.Equal("b", Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
    }

    private static async Task<IReadOnlyList<WindowState>> TakeAsync(RateWindows windows, string caller, long now, params WindowDemand[] demands) =>
        await windows.TakeAsync([.. demands.Select(demand => demand with { Caller = caller })], now, default);
}
