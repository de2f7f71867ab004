using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Server.Tests.Cli;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>A database with the initial data, as an export.</summary>
internal sealed class FilledDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pydotorg-kills-");

    private FilledDatabase()
    {
    }

    public string Folder => _folder.FullName;

    public string Export => Path.Combine(Folder, "export");

    /// <summary>Where copies of files are looked at.</summary>
    public string Copy => Path.Combine(Folder, "copy.db");

    /// <summary>The rows that a start loads into an empty database.</summary>
    public int Rows { get; private set; }

    public static async Task<FilledDatabase> MakeAsync()
    {
        var made = new FilledDatabase();
        var file = $"Data Source={Path.Combine(made.Folder, "origin.db")}";
        await using (var services = TestDatabase.Serve(DatabaseProvider.Sqlite, file))
        {
            made.Rows = (await services.GetRequiredService<DatabasePreparation>().PrepareAsync()).RowsLoaded;
        }

        var exported = await Invocation.OfAsync(["export", made.Export, $"--ConnectionStrings:Database={file}", $"--Auth:Jwt:SigningKey={RunningServer.SigningKey}"]);
        Assert.Equal((0, ""), (exported.ExitCode, exported.Error));
        return made;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
