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
        var check = await RunAsync("two.db", "check");

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
        Assert.Matches("^[0-9,]+ rows of [0-9]+ tables can be imported; nothing was changed\\.\n$", rehearsal.Output);
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
        var withoutFolder = await RunAsync("one.db", "export");
        var withoutDatabase = await RunAsync("three.db", "export", Export + "-too");

        Assert.Equal(new Invocation(1, "", $"\"{Export}\" is a file; a folder is needed.\n"), export);
        Assert.Equal(new Invocation(1, "", "manifest.json: the file is missing.\nNothing was imported.\n"), import);
        Assert.Equal(2, withoutFolder.ExitCode);
        Assert.Equal((1, ""), (withoutDatabase.ExitCode, withoutDatabase.Output));
        Assert.Contains("run \"migrate\"", withoutDatabase.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Export + "-too"));
    }

    private async Task FillAsync(string database)
    {
        await RunAsync(database, "migrate");
        await RunAsync(database, "seed");
    }

    private Task<Invocation> RunAsync(string database, params string[] command) => Invocation.OfAsync(
        [.. command, $"--ConnectionStrings:Database=Data Source={Path.Combine(folder.FullName, database)}"]);

    private static Dictionary<string, string> Read(string folder) =>
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
