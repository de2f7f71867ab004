using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>backup FILE [--force]</c>: a consistent copy of a SQLite database, also while a server runs.</summary>
internal static class BackupCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = Messages.BackupFile };
        var force = new Option<bool>("--force") { Description = Messages.ReplaceBackup };
        var command = new Command("backup", Messages.Backup) { file, force };
        command.SetAction((result, cancellation) => context.WorkOnDatabaseAsync(
            result.InvocationConfiguration,
            database => database.BackUpAsync(result.GetRequiredValue(file), result.GetValue(force), cancellation)));
        return command;
    }
}
