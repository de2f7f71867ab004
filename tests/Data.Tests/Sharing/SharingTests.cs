using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Sharing;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Sharing;

/// <summary>What the servers of one database have in common.</summary>
public sealed class SharingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgres]
    public async Task Servers_that_make_a_key_at_once_have_the_same_one(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var keys = database.Services.GetRequiredService<SharedKeys>();

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => keys.ReadOrMake("jwt", () => FormattableString.Invariant($"key {number}")))));

        Assert.Single(made.Distinct());
        Assert.Equal(made[0], keys.ReadOrMake("jwt", static () => "another"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Keys_are_found_by_the_beginning_of_their_names(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.Tables)).With(new FixedTime(Noon));
        var keys = database.Services.GetRequiredService<SharedKeys>();
        keys.Add("ring/b", "2");
        keys.Add("ring/a", "1");
        keys.Add("ring/a", "3");
        keys.Add("jwt", "4");

        Assert.Equal(["1", "2"], keys.Read("ring/"));
        Assert.Empty(keys.Read("rings/"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_counts_once_is_used_by_one_of_many_and_forgotten_when_it_would_have_ended(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.Tables)).With(new FixedTime(Noon));
        var states = database.Services.GetRequiredService<UsedStates>();
        var end = Noon.UtcDateTime.AddMinutes(10);

        var used = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => states.TryUseAsync("a", end, default)));

        Assert.Single(used, static isFirst => isFirst);
        Assert.True(await states.TryUseAsync("b", Noon.UtcDateTime, default));
        var sweep = database.Services.GetServices<IScheduledWork>().OfType<UsedStateSweep>().Single();
        Assert.Equal((1, 0), (await sweep.RunAsync(default), await sweep.RunAsync(default)));
        Assert.Equal((false, true), (await states.TryUseAsync("a", end, default), await states.TryUseAsync("b", end, default)));
    }
}
