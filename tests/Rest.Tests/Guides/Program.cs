using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>What the guides' readers run examples with.</summary>
/// <param name="Needs">What has to be there, as the reason to skip says it.</param>
/// <param name="Names">What the program may be called; the first that works is taken.</param>
/// <param name="Probe">Arguments with which it ends well when everything needed is there.</param>
/// <param name="Run">Arguments before the text of an example.</param>
internal sealed record Program(string Needs, string[] Names, string[] Probe, params string[] Run)
{
    /// <summary>Shells that end at the first failing command. HTTPie would wait for the test's own input, and curl would hide errors.</summary>
    private const string Strictly = """set -euo pipefail; curl() { command curl --silent --show-error "$@"; }; http() { command http --ignore-stdin "$@"; }; eval "$0" """;

    private static readonly string Npm = Repository.PathOf("tests", "OpenApiClients");

    /// <summary>Generators run in a folder that goes away, below the one with their packages, and say how long they took.</summary>
    private static readonly string Generating =
        $$"""set -euo pipefail; cd '{{Npm}}'; made=$(mktemp -d made-XXXXXX); cd "$made"; trap "rm -r '{{Npm}}/$made'" EXIT; npx() { command npx --no-install "$@" > /dev/null; }; eval "$0" """;

    private static readonly ConcurrentDictionary<string, string?> Found = new();

    /// <summary>The programs by the extensions of the examples.</summary>
    public static IReadOnlyDictionary<string, Program> All { get; } = new Dictionary<string, Program>
    {
        [".curl"] = new("curl", ["bash"], ["-c", "curl --version"], "-c", Strictly),
        [".http"] = new("HTTPie", ["bash"], ["-c", "http --version"], "-c", Strictly),
        [".mjs"] = new("Node.js", ["node"], ["--version"], "--input-type=module", "--eval"),
        [".sh"] = new("Node.js (npm ci in tests/OpenApiClients)", ["bash"], ["-c", $"cd '{Npm}' && npx --no-install openapi-typescript --version"], "-c", Generating),
        [".py"] = new("python3 with requests and httpx", ["python3", "/usr/bin/python3"], ["-c", "import requests, httpx"], "-c"),
    };

    /// <summary>Why tests with the program must be skipped; null when they can run.</summary>
    public string? ReasonToSkip => FindName() is null ? $"skipped: needs {Needs}" : null;

    /// <summary>Runs an example and gives what it writes.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it wrote about it.</exception>
    public async Task<string> RunAsync(string example)
    {
        var name = FindName() ?? throw new InvalidOperationException(ReasonToSkip);
        var run = await ProgramRun.OfAsync(new ProcessStartInfo(name, [.. Run, example]));
        return run.ExitCode == 0 ? run.Output.ReplaceLineEndings("\n") : throw new InvalidOperationException(run.Error);
    }

    private string? FindName() => Found.GetOrAdd(Needs, static (_, program) => Array.Find(program.Names, program.Works), this);

    private bool Works(string name)
    {
        try
        {
            return Task.Run(() => ProgramRun.OfAsync(new ProcessStartInfo(name, Probe))).GetAwaiter().GetResult().ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
