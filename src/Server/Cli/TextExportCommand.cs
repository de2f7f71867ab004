using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>export [--output FILE]</c>: prints a text that the composed server knows; needs no database.</summary>
internal static class TextExportCommand
{
    /// <param name="context">What commands share.</param>
    /// <param name="description">What the command does.</param>
    /// <param name="text">Takes the text out of the server's services.</param>
    public static Command Create(CommandContext context, string description, Func<IServiceProvider, string> text)
    {
        var output = new Option<FileInfo>("--output") { Description = Messages.Output };
        var command = new Command("export", description) { output };
        command.SetAction(async (result, cancellation) =>
        {
            var console = result.InvocationConfiguration;
            await using var app = context.Open(console.Error);
            return app is null ? ExitCodes.Failed : await WriteAsync(console, result.GetValue(output), text(app.Services), cancellation);
        });
        return command;
    }

    private static async Task<int> WriteAsync(InvocationConfiguration console, FileInfo? file, string text, CancellationToken cancellation)
    {
        if (file is null)
        {
            await console.Output.WriteAsync(text);
            return ExitCodes.Well;
        }

        try
        {
            await File.WriteAllTextAsync(file.FullName, text, cancellation);
            return ExitCodes.Well;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(Messages.CannotWrite(file.FullName, exception.Message));
            return ExitCodes.Failed;
        }
    }
}
