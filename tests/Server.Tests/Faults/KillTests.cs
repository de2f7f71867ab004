using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;
using Xunit.Abstractions;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>
/// Processes that are killed at any moment while they write. Everything is there that was acknowledged, nothing is there by half, and the
/// next start is clean: at more than 40 moments, or 300 with PYDOTORG_LONG_TESTS=1. At most of them the process is stopped, not killed; see <see cref="Moment"/>.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_122;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("PYDOTORG_LONG_TESTS") == "1";
    private static readonly (int Kills, int Moments) Servers = IsLong ? (20, 9) : (2, 17); // With the kill itself: 200 or 36.
    private static readonly (int Kills, int Moments) Commands = IsLong ? (15, 5) : (4, 3); // Up to 90 or 16: some are done before.
    private static readonly int PostgresKills = IsLong ? 20 : 2;

    [Fact]
    public async Task On_SQLite_nothing_is_lost_and_nothing_is_half_done()
    {
        using var servers = new KilledServers(new Random(Seed));
        await servers.RunAsync(Servers.Kills, Servers.Moments);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Servers.Kills} servers, {servers.Acknowledged} acknowledged writes"));
    }

    [Fact]
    public async Task On_SQLite_the_work_of_a_command_is_there_or_not()
    {
        using var origin = await FilledDatabase.MakeAsync();
        var commands = new KilledCommands(origin, new Random(Seed + 1));
        await commands.RunAsync(Commands.Kills, Commands.Moments);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Commands.Kills} commands, {commands.Before} moments before it was done, {commands.After} after it"));
        Assert.True(commands.Before >= Commands.Kills / 3, "No command was met at its work.");
    }

    [PostgresFact]
    public async Task On_PostgreSQL_the_work_of_a_command_is_there_or_not()
    {
        using var origin = await FilledDatabase.MakeAsync();
        var random = new Random(Seed + 2);
        for (var round = 0; round < PostgresKills; round++)
        {
            await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, round % 2 == 0 ? DatabaseContent.None : DatabaseContent.Tables);
            string[] command = round % 2 == 0 ? ["migrate"] : ["import", origin.Export];
            using var process = new ServerProcess(
                origin.Folder, [], [.. command, "--Database:Provider=PostgreSql", $"--ConnectionStrings:Database={database.ConnectionString}"]);
            await KilledCommands.KillAsync(process, random, () => HasLockAsync(database));

            await using var services = TestDatabase.Serve(DatabaseProvider.PostgreSql, database.ConnectionString);
            var preparation = services.GetRequiredService<DatabasePreparation>();
            var prepared = await preparation.PrepareAsync();
            var search = await preparation.CheckSearchAsync();
            Assert.True(prepared.Succeeded && search.Succeeded, $"{prepared.Line} {search.Line}");
            Assert.Contains(prepared.RowsLoaded, new[] { 0, origin.Rows });
            output.WriteLine($"{command[0]}: {prepared.Line}");
        }
    }

    /// <summary>Whoever prepares a database holds a lock meanwhile.</summary>
    private static async Task<bool> HasLockAsync(TestDatabase database)
    {
        await using var connection = await database.Connections.OpenReadAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM pg_locks JOIN pg_database ON oid = database WHERE datname = current_database() AND locktype = 'advisory')";
        return await command.ExecuteScalarAsync() is true;
    }
}
