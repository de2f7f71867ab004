using System.Diagnostics;
using Npgsql;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

public sealed class PostgresBackupTests
{
    /// <summary>The commands of the row "save" and of the row "restore" of docs/operators.md, in their order, with another name and another file.</summary>
    [PostgresFact]
    public async Task The_documented_commands_save_and_restore_everything()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-dump-");
        var file = Path.Combine(folder.FullName, "pydotorg.dump");
        await using var untouched = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
        var commands = DocumentedCommands().ToArray();
        Assert.Equal(["pg_dump", "dropdb", "createdb", "pg_restore"], commands.Select(command => command[0]));

        foreach (var command in commands)
        {
            var arguments = command[1..].Select(argument => argument
                .Replace("/backups/pydotorg.dump", file, StringComparison.Ordinal)
                .Replace("--dbname=pydotorg", "--dbname=" + NameOf(database), StringComparison.Ordinal));
            await RunAsync(command[0], database, arguments.Select(argument => argument == "pydotorg" ? NameOf(database) : argument));
        }

        folder.Delete(recursive: true);
        Assert.Equal(new DatabaseReport(true, "The database can be reached."), await database.Preparation.CheckFileAsync());
        Assert.True((await database.Preparation.CheckAsync()).Succeeded);
        Assert.Equal(new DatabaseReport(true, "The search index is in step."), await database.Preparation.CheckSearchAsync());
        Assert.Equal(await Structure.PartsAsync(untouched), await Structure.PartsAsync(database));
        Assert.Equal(await Dump.OfAsync(untouched), await Dump.OfAsync(database));
    }

    /// <summary>What stands in backticks in the last column of the two rows, and is a program of PostgreSQL's.</summary>
    private static IEnumerable<string[]> DocumentedCommands() =>
        from line in File.ReadLines(Repository.PathOf("docs", "operators.md"))
        where line.StartsWith("| save", StringComparison.Ordinal) || line.StartsWith("| restore", StringComparison.Ordinal)
        from command in line.Split('|')[^2].Split('`').Where((_, index) => index % 2 == 1)
        select command.Split(' ');

    private static string NameOf(TestDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!; // Tests name one.

    private static async Task RunAsync(string program, TestDatabase database, IEnumerable<string> arguments)
    {
        var target = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["PGHOST"] = target.Host;
        start.Environment["PGPORT"] = target.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = target.Username;
        start.Environment["PGPASSWORD"] = target.Password;
        var run = await ProgramRun.OfAsync(start);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
