using System.CommandLine;
using Microsoft.Extensions.Logging.Console;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>What the commands share: the settings of the command line and the way to the composed application.</summary>
internal sealed record CommandContext(Composition Composition, IReadOnlyList<string> Settings, TextReader Input)
{
    /// <summary>The application, or null after the reasons were written to <paramref name="error"/>.</summary>
    public WebApplication? Open(TextWriter error, bool logToError = true)
    {
        var configured = ServerBuilder.Create(Settings);
        if (configured.Builder is not { } builder)
        {
            foreach (var problem in configured.Problems)
            {
                error.WriteLine(problem);
            }

            return null;
        }

        if (logToError)
        {
            // The command's own output may go into a file or a pipe.
            builder.Services.Configure<ConsoleLoggerOptions>(
                static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }

        return Composition.Build(builder);
    }

    /// <summary>Does one thing to the database and tells what became of it.</summary>
    public Task<int> WorkOnDatabaseAsync(InvocationConfiguration console, Func<DatabasePreparation, Task<DatabaseReport>> work) =>
        RunAsync(console, async services =>
        {
            var report = await work(services.GetRequiredService<DatabasePreparation>());
            return (report.Succeeded, [report.Line]);
        });

    /// <summary>Does something to an account with a password that is asked for, and tells what became of it.</summary>
    public async Task<int> WithPasswordAsync(
        InvocationConfiguration console, bool fromInput, Func<AccountOffice, string, Task<AccountReport>> work) =>
        await PasswordPrompt.ReadAsync(fromInput ? Input : null, console.Error) is { } password
            ? await AdministrateAsync(console, office => work(office, password))
            : ExitCodes.Failed;

    /// <summary>Does something to an account, and tells what became of it.</summary>
    public Task<int> AdministrateAsync(InvocationConfiguration console, Func<AccountOffice, Task<AccountReport>> work) =>
        RunAsync(console, async services =>
        {
            var database = await services.GetRequiredService<DatabasePreparation>().CheckAsync();
            if (!database.Succeeded)
            {
                return (false, [database.Line]);
            }

            var report = await work(services.GetRequiredService<AccountOffice>());
            return (report.Succeeded, report.Lines);
        });

    /// <summary>Reads or writes files, and tells what became of it; how far it is goes where errors go.</summary>
    public Task<int> ExchangeAsync(InvocationConfiguration console, Func<IServiceProvider, Action<string>, Task<ExchangeReport>> work) =>
        RunAsync(console, async services =>
        {
            var report = await work(services, console.Error.WriteLine);
            return (report.Succeeded, report.Lines);
        });

    /// <summary>Does something with the application, and writes what became of it where it belongs.</summary>
    private async Task<int> RunAsync(
        InvocationConfiguration console, Func<IServiceProvider, Task<(bool Succeeded, IReadOnlyList<string> Lines)>> work)
    {
        await using var app = Open(console.Error);
        if (app is null)
        {
            return ExitCodes.Failed;
        }

        var (succeeded, lines) = await work(app.Services);
        foreach (var line in lines)
        {
            await (succeeded ? console.Output : console.Error).WriteLineAsync(line);
        }

        return succeeded ? ExitCodes.Well : ExitCodes.Failed;
    }
}
