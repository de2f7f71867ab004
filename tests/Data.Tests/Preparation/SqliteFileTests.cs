using System.Data.Common;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

/// <summary>What can be wrong with a file; each is one line, and leaves the file as it was.</summary>
public sealed class SqliteFileTests : IAsyncLifetime
{
    private const int PageSize = 4096;

    private TestDatabase database = null!; // set by InitializeAsync

    private string Path => database.ConnectionString["Data Source=".Length..];

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_start_on_an_existing_file_does_not_touch_it()
    {
        var before = await File.ReadAllBytesAsync(Path);
        await using var watcher = await database.Connections.OpenReadAsync();
        var version = await ScalarAsync(watcher, "PRAGMA data_version");

        Assert.Equal("The database is ready.", (await PrepareAsync()).Line);

        Assert.Equal(version, await ScalarAsync(watcher, "PRAGMA data_version"));
        Assert.Equal(before, await File.ReadAllBytesAsync(Path));
    }

    [Fact]
    public async Task A_file_without_a_write_ahead_log_gets_one()
    {
        await using (var connection = await database.Connections.OpenAsync())
        {
            Assert.Equal("delete", await ScalarAsync(connection, "PRAGMA journal_mode = DELETE"));
        }

        await PrepareAsync();

        await using var after = await database.Connections.OpenAsync();
        Assert.Equal("wal", await ScalarAsync(after, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(Path, "These are the voyages of the starship Enterprise, and not a database.");

        await AssertRefusedAsync(
            $"\"{Path}\" is not an SQLite database, or its beginning is damaged; restore a backup or name another file.");
    }

    [Fact]
    public async Task A_file_with_a_damaged_beginning_is_named()
    {
        await OverwriteAsync(0, Encoding.ASCII.GetBytes("SQLite format 9\0"));

        await AssertRefusedAsync(
            $"\"{Path}\" is not an SQLite database, or its beginning is damaged; restore a backup or name another file.");
    }

    [Fact]
    public async Task A_file_whose_pages_are_garbage_is_damaged()
    {
        var noise = new byte[PageSize - 100];
        Array.Fill(noise, (byte)0xA5);
        await OverwriteAsync(100, noise);

        await AssertRefusedAsync($"The database file \"{Path}\" is damaged; restore a backup or move it away to start with a new one.");
    }

    [Fact]
    public async Task A_file_that_lost_its_end_is_damaged()
    {
        await using (var file = File.OpenWrite(Path))
        {
            file.SetLength(file.Length / 2 / PageSize * PageSize);
        }

        await AssertRefusedAsync($"The database file \"{Path}\" is damaged; restore a backup or move it away to start with a new one.");
    }

    [Fact]
    public async Task A_file_that_another_program_writes_to_is_locked()
    {
        await using var other = database.AnotherServer();
        await using var connection = await other.GetRequiredService<DatabaseConnections>().OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        await AssertRefusedAsync(
            $"The database file \"{Path}\" is locked by another program; stop that program or try again later.", "Default Timeout=1");
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_to_itself_is_locked()
    {
        await using var other = database.AnotherServer();
        await using var connection = await other.GetRequiredService<DatabaseConnections>().OpenAsync();
        await ScalarAsync(connection, "PRAGMA journal_mode = DELETE");
        await ScalarAsync(connection, "BEGIN EXCLUSIVE");

        await AssertRefusedAsync(
            $"The database file \"{Path}\" is locked by another program; stop that program or try again later.", "Default Timeout=1");
        await ScalarAsync(connection, "ROLLBACK");
    }

    [Fact]
    public Task A_file_that_may_only_be_read_is_refused() => AssertRefusedAsync(
        $"The database file \"{Path}\" is read-only; allow this user to write the file and its directory.", "Mode=ReadOnly");

    [Fact]
    public async Task A_missing_directory_is_named()
    {
        var directory = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "no-such-directory");
        var file = System.IO.Path.Combine(directory, "x.db");

        var report = await PrepareAsync("Data Source=" + file);

        Assert.Equal($"The database file \"{file}\" cannot be made: the directory \"{directory}\" does not exist.", report.Line);
        Assert.False(report.Succeeded);
    }

    [Fact]
    public async Task A_directory_is_not_a_database()
    {
        var directory = System.IO.Path.GetTempPath();

        var report = await PrepareAsync("Data Source=" + directory);

        Assert.Equal($"ConnectionStrings:Database names \"{directory}\", which is a directory, not a database file.", report.Line);
        Assert.False(report.Succeeded);
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await using var foreign = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Empty);
        await using (var connection = await foreign.Connections.OpenAsync())
        {
            await ScalarAsync(connection, "CREATE TABLE recipes (title TEXT)");
        }

        var report = await foreign.Preparation.PrepareAsync();

        Assert.Equal(
            $"The database file \"{foreign.ConnectionString["Data Source=".Length..]}\" belongs to another program: "
            + "it has tables, but none of ours; name another file.",
            report.Line);
        Assert.False(report.Succeeded);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("dry run")]
    [InlineData("seed")]
    public async Task Asking_makes_no_file(string question)
    {
        await using var missing = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.None);

        _ = question switch
        {
            "check" => await missing.Preparation.CheckAsync(),
            "dry run" => await missing.Preparation.FindPendingAsync(),
            _ => await missing.Preparation.SeedAsync(),
        };

        Assert.False(File.Exists(missing.ConnectionString["Data Source=".Length..]));
    }

    private async Task AssertRefusedAsync(string line, string setting = "")
    {
        var before = await File.ReadAllBytesAsync(Path);
        var connectionString = $"{database.ConnectionString};{setting}";

        Assert.Equal(new DatabaseReport(false, line), await PrepareAsync(connectionString));

        Assert.Equal(before, await File.ReadAllBytesAsync(Path));
    }

    private Task<DatabaseReport> PrepareAsync() => PrepareAsync(database.ConnectionString);

    private static async Task<DatabaseReport> PrepareAsync(string connectionString)
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.Sqlite, connectionString);
        var report = await services.GetRequiredService<DatabasePreparation>().PrepareAsync();
        return report.Migrations.Count == 0 ? new DatabaseReport(report.Succeeded, report.Line) : report;
    }

    private async Task OverwriteAsync(long position, byte[] bytes)
    {
        await using var file = File.OpenWrite(Path);
        file.Position = position;
        await file.WriteAsync(bytes);
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }
}
