using System.CommandLine;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>schema export [--output FILE]</c>: prints the schema; needs no database.</summary>
internal static class SchemaExportCommand
{
    public static Command Create(CommandContext context)
    {
        var output = new Option<FileInfo>("--output") { Description = Messages.Output };
        var command = new Command("export", Messages.SchemaExport) { output };
        command.SetAction((result, cancellation) =>
            RunAsync(context, result.InvocationConfiguration, result.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, InvocationConfiguration console, FileInfo? file, CancellationToken cancellation)
    {
        await using var app = context.Open(console.Error);
        if (app is null)
        {
            return ExitCodes.Failed;
        }

        var schema = app.Services.GetRequiredService<GraphQLSchema>().ToString();
        if (file is null)
        {
            await console.Output.WriteAsync(schema);
            return ExitCodes.Well;
        }

        try
        {
            await File.WriteAllTextAsync(file.FullName, schema, cancellation);
            return ExitCodes.Well;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(Messages.CannotWrite(file.FullName, exception.Message));
            return ExitCodes.Failed;
        }
    }
}
