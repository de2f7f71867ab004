using System.CommandLine;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Data.Exchange.PythonOrg;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>import PATH... [--dry-run]</c>: reads what <c>export</c> has written, or the output of python.org's API.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = Messages.ImportPaths, Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = Messages.Rehearse };
        var command = new Command("import", Messages.Import) { paths, dryRun };
        command.SetAction((result, cancellation) => context.ExchangeAsync(
            result.InvocationConfiguration,
            (services, notice) => RunAsync(services, result.GetRequiredValue(paths), result.GetValue(dryRun), notice, cancellation)));
        return command;
    }

    private static async Task<ExchangeReport> RunAsync(
        IServiceProvider services, string[] paths, bool dryRun, Action<string> notice, CancellationToken cancellation)
    {
        if (paths is [var path] && DataImport.IsExport(path))
        {
            return await services.GetRequiredService<DataImport>().RunAsync(path, dryRun, notice, cancellation);
        }

        using var web = new HttpClient();
        var inputs = new ImportInputs(web);
        return Array.Find(paths, ImportInputs.IsEmptyFolder) is { } empty
            ? new ExchangeReport(false, [Messages.NothingToRead(empty)])
            : await services.GetRequiredService<PythonOrgImport>().RunAsync([.. paths.SelectMany(inputs.Of)], dryRun, cancellation);
    }
}
