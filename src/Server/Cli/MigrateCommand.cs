using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>migrate [--dry-run]</c>: brings the tables up to date, or names what is lacking.</summary>
internal static class MigrateCommand
{
    public static Command Create(CommandContext context)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = Messages.DryRun };
        var command = new Command("migrate", Messages.Migrate) { dryRun };
        command.SetAction((result, cancellation) => context.WorkOnDatabaseAsync(
            result.InvocationConfiguration,
            database => result.GetValue(dryRun) ? database.FindPendingAsync(cancellation) : database.MigrateAsync(cancellation)));
        return command;
    }
}
