namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class DatabaseCommandsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-database-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Migrations_are_named_then_applied_then_gone()
    {
        var dryRun = await RunAsync("migrate", "--dry-run");
        var migrate = await RunAsync("migrate");
        var again = await RunAsync("migrate");

        Assert.Equal((0, ""), (dryRun.ExitCode, dryRun.Error));
        Assert.StartsWith("The database lacks ", dryRun.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (migrate.ExitCode, migrate.Error));
        Assert.StartsWith("Applied ", migrate.Output, StringComparison.Ordinal);
        Assert.Equal(new Invocation(0, "The database is up to date.\n", ""), again);
    }

    [Fact]
    public async Task The_initial_data_are_loaded_once_and_need_tables()
    {
        var early = await RunAsync("seed");
        await RunAsync("migrate");
        var seed = await RunAsync("seed");
        var again = await RunAsync("seed");
        var forced = await RunAsync("seed", "--force");

        Assert.Equal((1, ""), (early.ExitCode, early.Output));
        Assert.Contains("run \"migrate\"", early.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (seed.ExitCode, seed.Error));
        Assert.Matches("^Loaded the initial data: [0-9]+ rows\\.\n$", seed.Output);
        Assert.Equal(new Invocation(0, "The initial data are there already.\n", ""), again);
        Assert.Equal(new Invocation(0, "The initial data are there already.\n", ""), forced);
    }

    [Fact]
    public async Task All_that_a_server_needs_is_looked_at_in_a_line_each()
    {
        var early = await RunAsync("check");
        await RunAsync("migrate");
        var fresh = await RunAsync("check");
        await RunAsync("seed");
        var seeded = await RunAsync("check");
        var reindex = await RunAsync("reindex");
        var misconfigured = await RunAsync("check", "--Database:Seed=perhaps");
        var unreachable = await Invocation.OfAsync(["check", $"--ConnectionStrings:Database=Data Source={folder.FullName}/nowhere/x.db", $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}"]);

        const string Well = """
            configuration: Every value can be used.
            database: The database can be reached, and its file is sound.
            migrations: The database is up to date.
            search index: The search index is in step.

            """;
        Assert.Equal((1, ""), (early.ExitCode, early.Error));
        Assert.Matches("^configuration: .*\ndatabase: .*\nmigrations: The database lacks [0-9]+ migrations: .*\n$", early.Output);
        Assert.Equal(new Invocation(0, Well, ""), fresh);
        Assert.Equal(new Invocation(0, Well, ""), seeded);
        Assert.Equal(new Invocation(0, "The search index is made anew.\n", ""), reindex);
        Assert.Equal((1, ""), (misconfigured.ExitCode, misconfigured.Output));
        Assert.Contains("Database:Seed", misconfigured.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (unreachable.ExitCode, unreachable.Error));
        Assert.Matches("^configuration: .*\ndatabase: .*nowhere.*\n$", unreachable.Output);
    }

    [Fact]
    public async Task A_database_that_cannot_be_made_is_one_line()
    {
        var migrate = await Invocation.OfAsync(["migrate", $"--ConnectionStrings:Database=Data Source={folder.FullName}/nowhere/x.db"]);

        Assert.Equal((1, ""), (migrate.ExitCode, migrate.Output));
        Assert.Single(migrate.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("nowhere", migrate.Error, StringComparison.Ordinal);
    }

    private Task<Invocation> RunAsync(params string[] command) => Invocation.OfAsync(
        [.. command, $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, "test.db")}", $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}"]);
}
