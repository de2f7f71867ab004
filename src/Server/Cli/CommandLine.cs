using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>The executable's commands. Without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command to its end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        Composition composition,
        TextReader input,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation = default)
    {
        var split = Arguments.Split(arguments);
        var context = new CommandContext(composition, split.Settings, input);
        try
        {
            // A start is not to wait until all commands are described.
            return split is { Command: [], WithoutValue: null }
                ? await ServeCommand.RunAsync(context, error, cancellation)
                : await RunAsync(split, context, output, error, cancellation);
        }
        catch (OptionsValidationException exception)
        {
            await WriteLinesAsync(error, exception.Failures);
            return ExitCodes.Failed;
        }
        catch (Exception exception) when (exception is RouteException or SchemaException or TrustedDocumentException)
        {
            // All tell everything that is wrong with files and types of ours; a stack trace would only hide it.
            await error.WriteLineAsync(exception.Message);
            return ExitCodes.Failed;
        }
    }

    private static async Task<int> RunAsync(Arguments split, CommandContext context, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var result = Create(context).Parse(split.Command);
        var misuse = Misuse(split, result);
        if (misuse.Count == 0)
        {
            return await result.InvokeAsync(Writing(output, error), cancellation);
        }

        await WriteLinesAsync(error, [.. misuse, Messages.SeeHelp]);
        return ExitCodes.WrongUse;
    }

    private static RootCommand Create(CommandContext context)
    {
        var serve = ServeCommand.Create(context);
        var root = new RootCommand(Messages.Root)
        {
            serve,
            MigrateCommand.Create(context),
            SeedCommand.Create(context),
            ImportCommand.Create(context),
            ExportCommand.Create(context),
            UserCommand.Create(context),
            ApiKeyCommand.Create(context),
            BackupCommand.Create(context),
            CheckCommand.Create(context),
            HealthCommand.Create(context),
            ReindexCommand.Create(context),
            new Command("schema", Messages.Schema) { TextExportCommand.Create(context, Messages.SchemaExport, SchemaOf), SchemaDiffCommand.Create(context) },
            new Command("openapi", Messages.OpenApi) { TextExportCommand.Create(context, Messages.OpenApiExport, DescriptionOf) },
        };
        root.Action = serve.Action;
        return root;
    }

    private static string SchemaOf(IServiceProvider services) => services.GetRequiredService<GraphQLSchema>().ToString();

    private static string DescriptionOf(IServiceProvider services) =>
        Encoding.UTF8.GetString(services.GetRequiredService<ApiDescription>().Of(DescriptionForm.Lines).Span);

    private static List<string> Misuse(Arguments arguments, ParseResult result)
    {
        var lines = new List<string>();
        if (arguments.WithoutValue is { } setting)
        {
            lines.Add(Messages.WithoutValue(setting));
        }

        if (result.Action is ParseErrorAction)
        {
            lines.AddRange(result.UnmatchedTokens.Count > 0
                ? result.UnmatchedTokens.Select(token => Messages.Unknown(token, Known(result.CommandResult.Command)))
                : result.Errors.Select(static problem => problem.Message));
        }

        return lines;
    }

    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(static known => known.Name)
            .Concat(command.Options.Select(static known => known.Name))
            .Append("--help")
            .Distinct();

    private static async Task WriteLinesAsync(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await writer.WriteLineAsync(line);
        }
    }

    // The host listens to SIGTERM itself and needs its full time to drain; the library would cut it off after two seconds.
    private static InvocationConfiguration Writing(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        ProcessTerminationTimeout = null,
        EnableDefaultExceptionHandler = false,
    };
}
