using Microsoft.Data.Sqlite;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class BackupCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-backup-");

    private string Source => Path.Combine(folder.FullName, "test.db");

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_copy_of_a_running_server_is_well()
    {
        await RunAsync(Source, "migrate");
        await RunAsync(Source, "seed");
        using var server = new ServerProcess(folder.FullName, [], "serve", "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Database=Data Source={Source}");
        await server.ListeningAsync();

        var backup = await RunAsync(Source, "backup", Copy);
        var check = await RunAsync(Copy, "check");
        var again = await RunAsync(Source, "backup", Copy);
        var without = await RunAsync(Source, "backup");

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.Matches("^Copied [0-9]+ bytes to \".*copy\\.db\"\\.\n$", backup.Output);
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("database: The database can be reached, and its file is sound.\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(new Invocation(1, "", $"\"{Copy}\" exists; name another file, or replace it with --force.\n"), again);
        Assert.Equal((2, ""), (without.ExitCode, without.Output));
    }

    [Fact]
    public async Task Who_is_killed_in_the_middle_leaves_no_half_file()
    {
        await RunAsync(Source, "migrate");
        await GrowAsync();
        using (var killed = new ServerProcess(folder.FullName, [], "backup", Copy, $"--ConnectionStrings:Database=Data Source={Source}"))
        {
            await Wait.UntilAsync(() => new FileInfo(Copy + ".partial") is { Exists: true, Length: > 0 }, "The copy has begun.");
        }

        Assert.False(File.Exists(Copy));
        Assert.Equal(0, (await RunAsync(Source, "backup", Copy)).ExitCode);
        Assert.Equal(0, (await RunAsync(Copy, "check")).ExitCode);
        Assert.False(File.Exists(Copy + ".partial"));
    }

    /// <summary>Makes the database large enough for its copy to have a middle.</summary>
    private async Task GrowAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Source};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE ballast (bytes BLOB); INSERT INTO ballast VALUES (zeroblob(40000000));";
        await command.ExecuteNonQueryAsync();
    }

    private static Task<Invocation> RunAsync(string database, params string[] command) => Invocation.OfAsync(
        [.. command, $"--ConnectionStrings:Database=Data Source={database}", $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}"]);
}
