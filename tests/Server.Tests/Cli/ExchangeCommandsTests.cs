using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class ExchangeCommandsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-exchange-");

    private string Export => Path.Combine(folder.FullName, "export");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_exported_is_imported_and_exported_again_with_the_same_bytes()
    {
        await FillAsync("one.db");
        var export = await RunAsync("one.db", "export", Export);
        var import = await RunAsync("two.db", "import", Export);
        var again = await RunAsync("two.db", "export", Export + "-again");
        var seed = await RunAsync("two.db", "seed");
        var check = await RunAsync("two.db", "check", $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}");

        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.Matches($"^Exported [0-9,]+ rows of [0-9]+ tables to \"{Export}\"\\.\n$", export.Output);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Matches("^Imported [0-9,]+ rows of [0-9]+ tables\\.\n$", import.Output);
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Equal(Read(Export), Read(Export + "-again"));
        Assert.Equal(new Invocation(0, "The initial data are there already.\n", ""), seed);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task A_rehearsal_changes_nothing()
    {
        await FillAsync("one.db");
        await RunAsync("one.db", "export", Export);
        var rehearsal = await RunAsync("two.db", "import", Export, "--dry-run");
        var import = await RunAsync("two.db", "import", Export);

        Assert.Equal((0, ""), (rehearsal.ExitCode, rehearsal.Error));
        Assert.Matches("^[0-9,]+ rows of [0-9]+ tables can be imported; all of it was undone\\.\n$", rehearsal.Output);
        Assert.Equal(0, import.ExitCode);
    }

    [Fact]
    public async Task An_import_needs_an_empty_database()
    {
        await FillAsync("one.db");
        await RunAsync("one.db", "export", Export);
        var import = await RunAsync("one.db", "import", Export);

        Assert.Equal(
            new Invocation(1, "", "The table users has rows; an export is read into an empty database only.\nNothing was imported.\n"), import);
    }

    [Fact]
    public async Task An_export_replaces_nothing_but_an_export_and_only_when_told_so()
    {
        await FillAsync("one.db");
        var first = await RunAsync("one.db", "export", Export);
        var second = await RunAsync("one.db", "export", Export);
        var forced = await RunAsync("one.db", "export", Export, "--force");
        await File.WriteAllTextAsync(Path.Combine(Export, "notes.txt"), "mine");
        var foreign = await RunAsync("one.db", "export", Export, "--force");
        File.Delete(Path.Combine(Export, "manifest.json"));
        var other = await RunAsync("one.db", "export", Export, "--force");

        Assert.Equal((0, 0), (first.ExitCode, forced.ExitCode));
        Assert.Equal(new Invocation(1, "", $"\"{Export}\" is not empty; --force replaces an earlier export.\n"), second);
        Assert.Equal(
            new Invocation(1, "", $"\"{Export}\" holds \"notes.txt\", which is no part of an export, so --force does not replace it.\n"), foreign);
        Assert.Equal(
            new Invocation(1, "", $"\"{Export}\" holds something else than an earlier export, so --force does not replace it.\n"), other);
        Assert.Equal(["export", "one.db"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => !name.Contains("-shm", StringComparison.Ordinal) && !name.Contains("-wal", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_or_written_is_one_line()
    {
        await FillAsync("one.db");
        await File.WriteAllTextAsync(Export, "a file");
        var export = await RunAsync("one.db", "export", Export);
        var import = await RunAsync("two.db", "import", Path.Combine(folder.FullName, "nowhere"));
        var nothing = await RunAsync("two.db", "import", folder.CreateSubdirectory("empty").FullName);
        var withoutFolder = await RunAsync("one.db", "export");
        var withoutDatabase = await RunAsync("three.db", "export", Export + "-too");

        Assert.Equal(new Invocation(1, "", $"\"{Export}\" is a file; a folder is needed.\n"), export);
        Assert.Equal((1, ""), (import.ExitCode, import.Output));
        Assert.Matches("^Cannot read \"nowhere\": .*nowhere'\\.\nNothing was imported\\.\n$", import.Error);
        Assert.Equal(new Invocation(1, "", $"\"{folder.FullName}/empty\" has neither a manifest.json nor other JSON files.\n"), nothing);
        Assert.Equal(2, withoutFolder.ExitCode);
        Assert.Equal((1, ""), (withoutDatabase.ExitCode, withoutDatabase.Output));
        Assert.Contains("run \"migrate\"", withoutDatabase.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Export + "-too"));
    }

    [Fact]
    public async Task Output_of_the_api_of_python_org_is_taken_over_from_files_and_folders()
    {
        var files = folder.CreateSubdirectory("api");
        const string Release = """[{"name":"Python 3.14.9","slug":"python-3149","version":3,"colour":"red","resource_uri":"/api/v2/downloads/release/7/"}]""";
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "release.json"), Release);
        var rehearsal = await RunAsync("one.db", "import", files.FullName, "--dry-run");
        var first = await RunAsync("one.db", "import", files.FullName);
        var second = await RunAsync("one.db", "import", Path.Combine(files.FullName, "release.json"));
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "wrong.json"), """[{"version":9,"slug":"x","resource_uri":"/api/v2/downloads/release/8/"}]""");
        var wrong = await RunAsync("one.db", "import", Path.Combine(files.FullName, "release.json"), Path.Combine(files.FullName, "wrong.json"));

        const string Unknown = "downloads/release: the member \"colour\" is not known here and was left out.\n";
        Assert.Equal(
            new Invocation(0, $"{Unknown}Read 0 operating systems, 1 releases and 0 files: 1 new rows, 0 changed ones; all of it was undone.\n", ""), rehearsal);
        Assert.Equal(new Invocation(0, $"{Unknown}Read 0 operating systems, 1 releases and 0 files: 1 new rows, 0 changed ones.\n", ""), first);
        Assert.Equal(new Invocation(0, $"{Unknown}Read 0 operating systems, 1 releases and 0 files: 0 new rows, 0 changed ones.\n", ""), second);
        Assert.Equal(
            new Invocation(
                1,
                "",
                """
                wrong.json, [0], "name": is missing; a new row needs it.
                wrong.json, [0], "version": must be one of 1, 2, 3, 100, not 9.
                Nothing was imported.

                """),
            wrong);
    }

    [Fact]
    public async Task The_lists_of_a_server_are_taken_over_by_its_address()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.MapGet("/api/v2/downloads/os/", static () => Results.Text("""[{"name":"Haiku","slug":"haiku","resource_uri":"/api/v2/downloads/os/9/"}]"""));
        server.MapGet("/api/v2/downloads/release/", static () => Results.Text("""[{"name":"Python 3.14.9","slug":"python-3149","resource_uri":"/api/v2/downloads/release/7/"}]"""));
        server.MapGet("/api/v2/downloads/release_file/", static () => Results.Text(
            """[{"name":"Package","slug":"package","url":"https://www.python.org/ftp/x","os":"/api/v2/downloads/os/9/","release":"/api/v2/downloads/release/7/","resource_uri":"/api/v2/downloads/release_file/1/"}]"""));
        await server.StartAsync();

        var import = await RunAsync("one.db", "import", $"{server.Urls.Single()}/api/v2/downloads");

        Assert.Equal(new Invocation(0, "Read 1 operating systems, 1 releases and 1 files: 3 new rows, 0 changed ones.\n", ""), import);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_with_lists_is_told()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        var import = await RunAsync("one.db", "import", $"{server.Address}api/v2/nowhere/downloads/");

        Assert.Equal((1, ""), (import.ExitCode, import.Output));
        Assert.Equal(
            [
                $"Cannot read \"{server.Address}api/v2/nowhere/downloads/os/\": the server answers 404.",
                $"Cannot read \"{server.Address}api/v2/nowhere/downloads/release/\": the server answers 404.",
                $"Cannot read \"{server.Address}api/v2/nowhere/downloads/release_file/\": the server answers 404.",
                "Nothing was imported.",
            ],
            import.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task FillAsync(string database)
    {
        await RunAsync(database, "migrate");
        await RunAsync(database, "seed");
    }

    private Task<Invocation> RunAsync(string database, params string[] command) => Invocation.OfAsync(
    [
        .. command,
        $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, database)}",
        $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}",
    ]);

    private static Dictionary<string, string> Read(string folder) =>
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
