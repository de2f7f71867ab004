using System.Collections.Concurrent;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>A file in a folder that is removed when the test process ends.</summary>
internal sealed class SqliteStore : ITestStore
{
    private static readonly string Folder = MakeFolder();
    private static readonly ConcurrentDictionary<DatabaseContent, Lazy<Task<string>>> Templates = [];

    private readonly string file;

    private SqliteStore(string file) => this.file = file;

    public string ConnectionString => "Data Source=" + file;

    internal static async Task<SqliteStore> CreateAsync(DatabaseContent content)
    {
        var file = NewFile();
        if (content == DatabaseContent.Empty)
        {
            await File.WriteAllBytesAsync(file, []);
        }
        else if (content != DatabaseContent.None)
        {
            File.Copy(await Templates.GetOrAdd(content, wanted => new(() => MakeTemplateAsync(wanted))).Value, file);
        }

        return new SqliteStore(file);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var path in Directory.GetFiles(Folder, Path.GetFileName(file) + "*"))
        {
            File.Delete(path);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<string> MakeTemplateAsync(DatabaseContent content)
    {
        var file = NewFile();
        await TestDatabase.PrepareAsync(DatabaseProvider.Sqlite, "Data Source=" + file, content);
        return file;
    }

    private static string NewFile() => Path.Combine(Folder, Path.GetRandomFileName() + ".db");

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
