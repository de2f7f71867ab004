using System.CommandLine;
using PyDotOrg.Graph.Data.Exchange;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>export DIR [--force]</c>: writes all public data as files that <c>import</c> reads again.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("DIR") { Description = Messages.ExportFolder };
        var force = new Option<bool>("--force") { Description = Messages.ReplaceExport };
        var command = new Command("export", Messages.Export) { folder, force };
        command.SetAction((result, cancellation) => context.ExchangeAsync(
            result.InvocationConfiguration,
            (services, notice) => services.GetRequiredService<DataExport>().RunAsync(
                result.GetRequiredValue(folder), result.GetValue(force), notice, cancellation)));
        return command;
    }
}
