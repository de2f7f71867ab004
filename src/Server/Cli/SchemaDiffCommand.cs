using System.CommandLine;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Comparison;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>schema diff OLD [NEW]</c>: tells what changed between two schemas, and fails when that breaks clients.</summary>
internal static class SchemaDiffCommand
{
    public static Command Create(CommandContext context)
    {
        var before = new Argument<FileInfo>("OLD") { Description = Messages.OldSchema };
        var after = new Argument<FileInfo?>("NEW") { Description = Messages.NewSchema, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("diff", Messages.SchemaDiff) { before, after };
        command.SetAction((result, cancellation) => RunAsync(
            context, result.InvocationConfiguration, result.GetRequiredValue(before), result.GetValue(after), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, InvocationConfiguration console, FileInfo before, FileInfo? after, CancellationToken cancellation)
    {
        var old = await ReadAsync(before, console.Error, cancellation);
        var now = after is null ? await OwnAsync(context, console.Error) : await ReadAsync(after, console.Error, cancellation);
        if (old is null || now is null)
        {
            return ExitCodes.Failed;
        }

        var changes = SchemaComparison.Compare(old, now);
        foreach (var change in changes)
        {
            await console.Output.WriteLineAsync(Messages.Change(change));
        }

        await console.Output.WriteLineAsync(Messages.Changes(changes));
        return changes.Any(static change => change.Impact == ChangeImpact.Breaking) ? ExitCodes.Failed : ExitCodes.Well;
    }

    private static async Task<GraphQLSchema?> OwnAsync(CommandContext context, TextWriter error)
    {
        await using var app = context.Open(error);
        return app?.Services.GetRequiredService<GraphQLSchema>();
    }

    /// <summary>The schema of a file, or null after the reasons were written.</summary>
    private static async Task<GraphQLSchema?> ReadAsync(FileInfo file, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var sdl = await File.ReadAllTextAsync(file.FullName, cancellation);
            return new SchemaBuilder().AddDocument(sdl, file.Name).Build();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SchemaException)
        {
            await error.WriteLineAsync(Messages.CannotRead(file.FullName, exception.Message));
            return null;
        }
    }
}
