using System.CommandLine;
using PyDotOrg.Graph.Data.Exchange;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>import PATH [--dry-run]</c>: reads what <c>export</c> has written.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = Messages.ImportPath };
        var dryRun = new Option<bool>("--dry-run") { Description = Messages.Rehearse };
        var command = new Command("import", Messages.Import) { path, dryRun };
        command.SetAction((result, cancellation) => context.ExchangeAsync(
            result.InvocationConfiguration,
            (services, notice) => services.GetRequiredService<DataImport>().RunAsync(
                result.GetRequiredValue(path), result.GetValue(dryRun), notice, cancellation)));
        return command;
    }
}
