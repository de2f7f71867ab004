using System.CommandLine;
using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>health [ADDRESS]</c>: asks a running server whether it is ready, for supervisors that can only run a command.</summary>
internal static class HealthCommand
{
    private const string Ready = "/health/ready";

    /// <summary>A server that takes longer is not well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(CommandContext context)
    {
        var address = new Argument<string?>("ADDRESS") { Description = Messages.HealthAddress, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("health", Messages.Health) { address };
        command.SetAction((result, cancellation) => RunAsync(context, result.GetValue(address), result.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string? given, InvocationConfiguration console, CancellationToken cancellation)
    {
        var configured = ServerBuilder.Create(context.Settings);
        if (configured.Builder is not { } builder)
        {
            configured.Problems.ToList().ForEach(console.Error.WriteLine);
            return ExitCodes.Failed;
        }

        if (!Uri.TryCreate(given ?? OwnAddress.Find(builder.Configuration), UriKind.Absolute, out var server))
        {
            await console.Error.WriteLineAsync(Messages.NoAddress(given));
            return ExitCodes.WrongUse;
        }

        var address = new Uri(server, Ready);
        var problem = await AskAsync(address, cancellation);
        await (problem is null ? console.Output : console.Error).WriteLineAsync(problem ?? Messages.IsReady(address));
        return problem is null ? ExitCodes.Well : ExitCodes.Failed;
    }

    private static async Task<string?> AskAsync(Uri address, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        using var web = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var answer = await web.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode ? null : Messages.IsNotReady(address, Messages.Unanswered((int)answer.StatusCode));
        }
        catch (HttpRequestException exception)
        {
            return Messages.IsNotReady(address, exception.Message);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Messages.IsNotReady(address, Messages.TooSlow);
        }
    }
}
