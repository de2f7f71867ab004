using System.CommandLine;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>check</c>: looks at everything a server needs, one line each.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("check", Messages.Check);
        command.SetAction((result, cancellation) => RunAsync(context, result.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var app = context.Open(console.Error);
        if (app is null)
        {
            return ExitCodes.Failed;
        }

        app.Services.GetService<IStartupValidator>()?.Validate(); // What is wrong is told as by every command.
        await console.Output.WriteLineAsync(Messages.Checked(Messages.Configuration, Messages.ConfigurationIsWell));
        var isWell = true;
        foreach (var (subject, report) in await LookAsync(app.Services.GetRequiredService<DatabasePreparation>(), cancellation))
        {
            await console.Output.WriteLineAsync(Messages.Checked(subject, report.Line));
            isWell &= report.Succeeded;
        }

        return isWell ? ExitCodes.Well : ExitCodes.Failed;
    }

    /// <summary>What cannot be looked at because something before it is not well is left out.</summary>
    private static async Task<List<(string Subject, DatabaseReport Report)>> LookAsync(DatabasePreparation database, CancellationToken cancellation)
    {
        var pending = await database.FindPendingAsync(cancellation);
        if (!pending.Succeeded)
        {
            return [(Messages.Database, pending)];
        }

        var file = await database.CheckFileAsync(cancellation);
        List<(string, DatabaseReport)> seen =
        [
            (Messages.Database, file),
            (Messages.Migrations, pending with { Succeeded = pending.Migrations.Count == 0 }),
        ];
        if (file.Succeeded && pending.Migrations.Count == 0)
        {
            seen.Add((Messages.Search, await database.CheckSearchAsync(cancellation)));
        }

        return seen;
    }
}
