using System.CommandLine;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>serve</c>, the default: prepares the database and answers until the process is asked to end.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("serve", Messages.Serve);
        command.SetAction((result, cancellation) =>
            RunAsync(context, result.InvocationConfiguration.Error, cancellation));
        return command;
    }

    /// <summary>Serves until the process is asked to end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(CommandContext context, TextWriter error, CancellationToken cancellation)
    {
        await using var app = context.Open(error, logToError: false);
        if (app is null)
        {
            return ExitCodes.Failed;
        }

        var model = MakeModelAsync(app.Services);
        try
        {
            context.Composition.Map(app);
            if (!await TryPrepareAsync(app, error, cancellation) || !await TryStartAsync(app, error, cancellation))
            {
                return ExitCodes.Failed;
            }

            await app.WaitForShutdownAsync(cancellation);
            return ExitCodes.Well;
        }
        finally
        {
            await model.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // Who needs the model is told what is wrong with it.
        }
    }

    /// <summary>Has EF Core make its model beside the schema, where there is a core for it: the first request would wait for that.</summary>
    private static Task MakeModelAsync(IServiceProvider services) => Environment.ProcessorCount == 1 ? Task.CompletedTask : Task.Run(() =>
    {
        using var db = services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContext();
        return db.Model;
    });

    private static async Task<bool> TryPrepareAsync(
        WebApplication app, TextWriter error, CancellationToken cancellation)
    {
        var report = await app.Services.GetRequiredService<DatabasePreparation>().PrepareAsync(cancellation);
        if (report.Succeeded)
        {
            Log.Prepared(app.Logger, report.Line);
        }
        else
        {
            await error.WriteLineAsync(report.Line);
        }

        return report.Succeeded;
    }

    private static async Task<bool> TryStartAsync(WebApplication app, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
        {
            await error.WriteLineAsync(Messages.CannotListen(app.Configuration["Urls"], exception.Message));
            return false;
        }
    }
}
