using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>reindex</c>: makes the search index anew.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("reindex", Messages.Reindex);
        command.SetAction((result, cancellation) => context.WorkOnDatabaseAsync(
            result.InvocationConfiguration, database => database.RebuildSearchAsync(cancellation)));
        return command;
    }
}
