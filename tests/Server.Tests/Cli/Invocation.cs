using PyDotOrg.Graph.Server.Cli;

namespace PyDotOrg.Graph.Server.Tests.Cli;

/// <summary>One command run in this process, with what it wrote.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    public static Task<Invocation> OfAsync(IReadOnlyList<string> arguments, CancellationToken cancellation = default) =>
        OfAsync(arguments, string.Empty, cancellation);

    /// <summary>The same with something in the input.</summary>
    public static async Task<Invocation> OfAsync(IReadOnlyList<string> arguments, string text, CancellationToken cancellation = default)
    {
        using var input = new StringReader(text);
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, Program.Composition, input, output, error, cancellation);
        return new Invocation(exitCode, output.ToString(), error.ToString());
    }
}
