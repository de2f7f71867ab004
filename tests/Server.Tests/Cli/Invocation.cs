using PyDotOrg.Graph.Server.Cli;

namespace PyDotOrg.Graph.Server.Tests.Cli;

/// <summary>One command run in this process, with what it wrote.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    public static async Task<Invocation> OfAsync(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, Program.Compose, output, error, cancellation);
        return new Invocation(exitCode, output.ToString(), error.ToString());
    }
}
