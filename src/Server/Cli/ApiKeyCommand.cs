using System.CommandLine;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>apikey create</c>: makes a key and prints it once.</summary>
internal static class ApiKeyCommand
{
    public static Command Create(CommandContext context)
    {
        var username = new Option<string>("--username") { Description = Messages.Username, Required = true };
        var name = new Option<string>("--name") { Description = Messages.KeyName, Required = true };
        var command = new Command("create", Messages.ApiKeyCreate) { username, name };
        command.SetAction((result, cancellation) => context.AdministrateAsync(
            result.InvocationConfiguration,
            office => office.CreateKeyAsync(result.GetRequiredValue(username), result.GetRequiredValue(name), cancellation)));
        return new Command("apikey", Messages.ApiKey) { command };
    }
}
