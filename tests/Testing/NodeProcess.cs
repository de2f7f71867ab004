using System.Diagnostics;
using System.Text;

namespace PyDotOrg.Graph.Testing;

/// <summary>A script from npm that runs beside a test and talks with it line by line.</summary>
public sealed class NodeProcess : IDisposable
{
    private readonly Process _process;

    private NodeProcess(Process process) => _process = process;

    /// <summary>Starts a script.</summary>
    /// <param name="npmFolder">The folder from the root; the script runs in it.</param>
    /// <param name="script">The script's name.</param>
    public static NodeProcess Start(string npmFolder, string script) => new(Process.Start(new ProcessStartInfo("node", [script])
    {
        WorkingDirectory = Repository.PathOf(npmFolder.Split('/')),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!); // Not null: a process of its own is always started.

    /// <summary>Says a line to the script.</summary>
    public async Task SayAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>The next line that the script writes; null when it has ended.</summary>
    public Task<string?> HearAsync() => _process.StandardOutput.ReadLineAsync().WaitAsync(Wait.Patience);

    /// <summary>The next lines that the script writes.</summary>
    public async Task<List<string?>> HearAsync(int count)
    {
        List<string?> lines = [];
        while (lines.Count < count)
        {
            lines.Add(await HearAsync());
        }

        return lines;
    }

    /// <summary>Every line to the end of the script.</summary>
    public async Task<List<string>> HearAllAsync()
    {
        List<string> lines = [];
        while (await HearAsync() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Ends the script.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
