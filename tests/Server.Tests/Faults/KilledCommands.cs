using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>Commands that are killed while they fill a SQLite file.</summary>
/// <param name="origin">What they fill it with.</param>
/// <param name="random">Says when.</param>
internal sealed class KilledCommands(FilledDatabase origin, Random random)
{
    private const int LongestPause = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(2);

    /// <summary>Moments at which nothing of what the command does was there.</summary>
    public int Before { get; private set; }

    /// <summary>Moments at which all of it was there.</summary>
    public int After { get; private set; }

    /// <summary>Runs and kills commands.</summary>
    /// <param name="kills">How many of them.</param>
    /// <param name="moments">How often the file of each of them is looked at before.</param>
    public async Task RunAsync(int kills, int moments)
    {
        for (var round = 0; round < kills; round++)
        {
            await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, round % 3 == 0 ? DatabaseContent.None : DatabaseContent.Tables);
            string[] command = (round % 3) switch { 0 => ["migrate"], 1 => ["seed"], _ => ["import", origin.Export] };
            var file = database.ConnectionString["Data Source=".Length..];
            using var process = new ServerProcess(origin.Folder, [], [.. command, $"--ConnectionStrings:Database={database.ConnectionString}"]);
            await WaitAsync(process, () => Task.FromResult(new FileInfo(file + "-wal") is { Exists: true, Length: > 0 }));
            for (var number = 0; number < moments && !process.HasEnded; number++)
            {
                await Task.Delay(random.Next(LongestPause));
                if (await Moment.TryTakeAsync(process, file, origin.Copy))
                {
                    await CheckAsync(origin.Copy);
                }
            }

            process.Kill();
            await CheckAsync(file);
        }
    }

    /// <summary>Kills a command at some moment after it has begun to write.</summary>
    public static async Task KillAsync(ServerProcess process, Random random, Func<Task<bool>> hasBegun)
    {
        await WaitAsync(process, hasBegun);
        await Task.Delay(random.Next(LongestPause * 5));
        process.Kill();
    }

    private static async Task WaitAsync(ServerProcess process, Func<Task<bool>> hasBegun)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!process.HasEnded && !await hasBegun())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "The command does not begin.");
            await Task.Delay(Breath);
        }
    }

    /// <summary>All is there or nothing, and the next start is clean.</summary>
    private async Task CheckAsync(string file)
    {
        await using var services = TestDatabase.Serve(DatabaseProvider.Sqlite, $"Data Source={file}");
        var preparation = services.GetRequiredService<DatabasePreparation>();
        var sound = await preparation.CheckFileAsync();
        Assert.True(sound.Succeeded, sound.Line);

        var prepared = await preparation.PrepareAsync();
        var search = await preparation.CheckSearchAsync();
        Assert.True(prepared.Succeeded && search.Succeeded, $"{prepared.Line} {search.Line}");
        Assert.Contains(prepared.RowsLoaded, new[] { 0, origin.Rows });
        Assert.True(prepared.Migrations.Count == 0 || prepared.RowsLoaded == origin.Rows, prepared.Line);
        (Before, After) = prepared.RowsLoaded == 0 ? (Before, After + 1) : (Before + 1, After);
    }
}
