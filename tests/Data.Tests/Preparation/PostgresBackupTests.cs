using System.Diagnostics;
using Npgsql;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

public sealed class PostgresBackupTests
{
    [PostgresFact]
    public async Task What_pg_dump_has_saved_is_well_when_it_is_restored()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-dump-");
        var file = Path.Combine(folder.FullName, "pydotorg.dump");
        await using var original = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
        await using var restored = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.None);

        await RunAsync("pg_dump", original.ConnectionString, "--format=custom", "--file=" + file);
        await RunAsync("pg_restore", restored.ConnectionString, "--no-owner", "--exit-on-error", "--dbname=" + NameOf(restored.ConnectionString), file);
        folder.Delete(recursive: true);

        Assert.Equal(new DatabaseReport(true, "The database can be reached."), await restored.Preparation.CheckFileAsync());
        Assert.True((await restored.Preparation.CheckAsync()).Succeeded);
        Assert.Equal(new DatabaseReport(true, "The search index is in step."), await restored.Preparation.CheckSearchAsync());
        await using var before = original.CreateContext();
        await using var after = restored.CreateContext();
        Assert.Equal(before.Jobs.Count(), after.Jobs.Count());
    }

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!; // Tests name one.

    private static async Task RunAsync(string program, string connectionString, params string[] arguments)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["PGHOST"] = target.Host;
        start.Environment["PGPORT"] = target.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = target.Username;
        start.Environment["PGPASSWORD"] = target.Password;
        start.Environment["PGDATABASE"] = target.Database;
        var run = await ProgramRun.OfAsync(start);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
