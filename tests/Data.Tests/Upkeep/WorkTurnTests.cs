using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Upkeep;

/// <summary>One server at a time does scheduled work.</summary>
public sealed class WorkTurnTests
{
    [Fact]
    public async Task On_SQLite_it_is_always_this_servers_turn()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.None);
        await using var turn = new WorkTurn(database.Connections);

        Assert.Equal((false, true, true), (turn.IsShared, turn.IsHeld, await turn.HoldAsync(default)));
        await turn.LeaveAsync();
        Assert.True(turn.IsHeld);
    }

    [PostgresFact]
    public async Task One_of_several_servers_has_the_turn_until_it_leaves()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        await using var other = database.AnotherServer();
        await using var first = new WorkTurn(database.Connections);
        await using var second = other.GetRequiredService<WorkTurn>();

        Assert.Equal((false, true, false, true), (first.IsHeld, await first.HoldAsync(default), await second.HoldAsync(default), await first.HoldAsync(default)));
        await first.LeaveAsync();

        Assert.Equal((true, false, true), (await second.HoldAsync(default), await first.HoldAsync(default), second.IsHeld));
    }

    [PostgresFact]
    public async Task Whoever_is_cut_off_loses_the_turn_and_knows_it()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        await using var other = TestDatabase.Serve(DatabaseProvider.PostgreSql, database.ConnectionString);
        await using var first = new WorkTurn(database.Connections);
        var second = other.GetRequiredService<WorkTurn>();
        Assert.True(await first.HoldAsync(default));

        await using (var connection = await other.GetRequiredService<Data.Connections.DatabaseConnections>().OpenAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
            await command.ExecuteNonQueryAsync();
        }

        Assert.True(await second.HoldAsync(default));
        Assert.Equal((false, false), (await first.HoldAsync(default), first.IsHeld));
        Assert.False(await first.HoldAsync(default));
        await second.LeaveAsync();
        Assert.True(await first.HoldAsync(default));
    }
}
