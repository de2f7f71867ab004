using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

public sealed class DatabaseBackupTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-backup-");
    private TestDatabase database = null!; // set by InitializeAsync

    private string Source => database.ConnectionString["Data Source=".Length..];

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_copy_has_everything_and_its_owner_alone_may_read_it()
    {
        var report = await database.Preparation.BackUpAsync(Copy);

        Assert.Equal(new DatabaseReport(true, $"Copied {new FileInfo(Copy).Length} bytes to \"{Copy}\".").Line, report.Line);
        Assert.Equal([Copy], Directory.GetFiles(folder.FullName));
        Assert.Equal(await CountAsync(database.Services, "jobs"), await CopiedAsync("jobs"));
        Assert.Equal(
            ["The database can be reached, and its file is sound.", "The database is up to date.", "The search index is in step."],
            await LookAtCopyAsync());
        if (!System.OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        }
    }

    [Fact]
    public async Task A_copy_made_while_somebody_writes_is_one_moment()
    {
        await ExecuteAsync("CREATE TABLE pairs (side INTEGER, number INTEGER)");
        using var enough = new CancellationTokenSource();
        using var written = new SemaphoreSlim(0);
        var writer = Task.Run(() => WritePairsAsync(() => written.Release(), enough.Token)); // A second one might wait for its turn for too long.
        var numbers = new List<long>();
        for (var turn = 0; turn < 4; turn++)
        {
            Assert.True(await written.WaitAsync(Wait.Patience)); // Each copy may differ from the one before.
            var report = await database.Preparation.BackUpAsync(Copy, force: true);

            Assert.True(report.Succeeded, report.Line);
            await using var services = TestDatabase.Serve(DatabaseProvider.Sqlite, "Data Source=" + Copy);
            numbers.Add(await CountAsync(services, "pairs"));
            Assert.Equal(0L, await ScalarAsync(services, "SELECT COUNT(*) FROM pairs a WHERE NOT EXISTS (SELECT 1 FROM pairs b WHERE b.number = a.number AND b.side <> a.side)"));
            Assert.Equal("ok", await ScalarAsync(services, "PRAGMA integrity_check"));
        }

        await enough.CancelAsync();
        Assert.True(await writer * 2 >= numbers[^1]);
        Assert.Equal(numbers.Order(), numbers);
        Assert.All(numbers, static (number, turn) => Assert.True(number > 2 * turn, $"Copy {turn} has {number} rows."));
    }

    [Fact]
    public async Task What_is_there_is_replaced_on_demand_only()
    {
        await File.WriteAllTextAsync(Copy, "precious");
        var refused = await database.Preparation.BackUpAsync(Copy);
        var kept = await File.ReadAllTextAsync(Copy);
        var forced = await database.Preparation.BackUpAsync(Copy, force: true);

        Assert.Equal(DatabaseReport.Failed($"\"{Copy}\" exists; name another file, or replace it with --force."), refused);
        Assert.Equal("precious", kept);
        Assert.True(forced.Succeeded);
        Assert.True(await CopiedAsync("jobs") > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-wal")]
    [InlineData("-shm")]
    public async Task The_database_itself_is_never_written_over(string suffix)
    {
        var report = await database.Preparation.BackUpAsync(Source + suffix, force: true);

        Assert.Equal(DatabaseReport.Failed($"\"{Source}{suffix}\" belongs to the database itself; name another file."), report);
        Assert.True(await CountAsync(database.Services, "jobs") > 0);
    }

    [Fact]
    public async Task A_copy_never_meets_the_changes_of_another_database()
    {
        await File.WriteAllTextAsync(Copy + "-wal", "changes");

        Assert.Equal(
            DatabaseReport.Failed($"\"{Copy}\" cannot be written: \"{Copy}-wal\" belongs to a database that is in use there."),
            await database.Preparation.BackUpAsync(Copy, force: true));
    }

    [Fact]
    public async Task What_a_killed_backup_has_left_is_written_anew_unless_it_still_runs()
    {
        var unfinished = Copy + DatabaseBackup.Unfinished;
        DatabaseReport meanwhile;
        await using (var running = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            running.Write(new byte[100_000]);
            meanwhile = await database.Preparation.BackUpAsync(Copy);
        }

        var afterwards = await database.Preparation.BackUpAsync(Copy);

        Assert.False(meanwhile.Succeeded);
        Assert.StartsWith($"\"{Copy}\" cannot be written: ", meanwhile.Line, StringComparison.Ordinal);
        Assert.True(afterwards.Succeeded, afterwards.Line);
        Assert.Equal([Copy], Directory.GetFiles(folder.FullName));
        Assert.True(await CopiedAsync("jobs") > 0);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_and_a_database_that_is_not_there_are_named()
    {
        var nowhere = Path.Combine(folder.FullName, "nowhere", "copy.db");
        await using var nothing = TestDatabase.Serve(DatabaseProvider.Sqlite, $"Data Source={folder.FullName}/none.db");

        Assert.StartsWith($"\"{nowhere}\" cannot be written: ", (await database.Preparation.BackUpAsync(nowhere)).Line, StringComparison.Ordinal);
        Assert.Equal(
            DatabaseReport.Failed("There is no database yet."),
            await nothing.GetRequiredService<DatabasePreparation>().BackUpAsync(Copy));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task PostgreSql_is_left_to_its_own_command()
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Port=1;Username=u;Database=d");

        var report = await services.GetRequiredService<DatabasePreparation>().BackUpAsync(Copy);

        Assert.False(report.Succeeded);
        Assert.Contains("pg_dump", report.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_with_rows_that_refer_to_nothing_is_not_sound()
    {
        await ExecuteAsync("PRAGMA foreign_keys = OFF", "DELETE FROM releases", "PRAGMA foreign_keys = ON");
        await database.Preparation.BackUpAsync(Copy);

        Assert.Equal(
            $"The database file \"{Copy}\" is damaged: rows of \"release_files\" refer to nothing; restore a backup.",
            (await LookAtCopyAsync())[0]);
    }

    /// <summary>Rows that come in twos, until it is enough.</summary>
    private async Task<int> WritePairsAsync(Action done, CancellationToken enough)
    {
        await using var connection = await database.Connections.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        var written = 0;
        while (!enough.IsCancellationRequested)
        {
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO pairs SELECT 1, COALESCE(MAX(number), 0) + 1 FROM pairs";
            await command.ExecuteNonQueryAsync(CancellationToken.None);
            command.CommandText = "INSERT INTO pairs SELECT 2, MAX(number) FROM pairs";
            await command.ExecuteNonQueryAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            written++;
            done();
        }

        return written;
    }

    private async Task<List<string>> LookAtCopyAsync()
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.Sqlite, "Data Source=" + Copy);
        var copy = services.GetRequiredService<DatabasePreparation>();
        return [(await copy.CheckFileAsync()).Line, (await copy.CheckAsync()).Line, (await copy.CheckSearchAsync()).Line];
    }

    private async Task<long> CopiedAsync(string table)
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.Sqlite, "Data Source=" + Copy);
        return await CountAsync(services, table);
    }

    private async Task ExecuteAsync(params string[] statements)
    {
        await using var connection = await database.Connections.OpenAsync();
        foreach (var statement in statements)
        {
            await ExecuteAsync(connection, statement);
        }
    }

    private static async Task<object?> ExecuteAsync(DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }

    private static async Task<long> CountAsync(IServiceProvider services, string table) =>
        (long)(await ScalarAsync(services, $"SELECT COUNT(*) FROM {table}"))!; // A count is never null.

    private static async Task<object?> ScalarAsync(IServiceProvider services, string statement)
    {
        await using var connection = await services.GetRequiredService<DatabaseConnections>().OpenReadAsync();
        return await ExecuteAsync(connection, statement);
    }
}
