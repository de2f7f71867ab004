using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>seed [--force]</c>: loads the initial data that are not there yet.</summary>
internal static class SeedCommand
{
    public static Command Create(CommandContext context)
    {
        var force = new Option<bool>("--force") { Description = Messages.Force };
        var command = new Command("seed", Messages.Seed) { force };
        command.SetAction((result, cancellation) => context.WorkOnDatabaseAsync(
            result.InvocationConfiguration,
            database => database.SeedAsync(result.GetValue(force), cancellation)));
        return command;
    }
}
