using System.CommandLine;
using PyDotOrg.Graph.Accounts.Administration;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary><c>user create | set-password | deactivate | list</c>: accounts, without signing in.</summary>
internal static class UserCommand
{
    public static Command Create(CommandContext context) => new("user", Messages.User)
    {
        CreateUser(context),
        SetPassword(context),
        Deactivate(context),
        List(context),
    };

    private static Command CreateUser(CommandContext context)
    {
        var username = Username();
        var email = new Option<string>("--email") { Description = Messages.Email, Required = true };
        var staff = new Option<bool>("--staff") { Description = Messages.StaffAccount };
        var superuser = new Option<bool>("--superuser") { Description = Messages.SuperuserAccount };
        var fromInput = PasswordFromInput();
        var command = new Command("create", Messages.UserCreate) { username, email, staff, superuser, fromInput };
        command.SetAction((result, cancellation) => context.WithPasswordAsync(
            result.InvocationConfiguration,
            result.GetValue(fromInput),
            (office, password) => office.CreateAsync(
                new NewAccount(result.GetRequiredValue(username), result.GetRequiredValue(email), password, result.GetValue(staff), result.GetValue(superuser)),
                cancellation)));
        return command;
    }

    private static Command SetPassword(CommandContext context)
    {
        var username = Username();
        var fromInput = PasswordFromInput();
        var command = new Command("set-password", Messages.UserSetPassword) { username, fromInput };
        command.SetAction((result, cancellation) => context.WithPasswordAsync(
            result.InvocationConfiguration,
            result.GetValue(fromInput),
            (office, password) => office.SetPasswordAsync(result.GetRequiredValue(username), password, cancellation)));
        return command;
    }

    private static Command Deactivate(CommandContext context)
    {
        var username = Username();
        var command = new Command("deactivate", Messages.UserDeactivate) { username };
        command.SetAction((result, cancellation) => context.AdministrateAsync(
            result.InvocationConfiguration, office => office.DeactivateAsync(result.GetRequiredValue(username), cancellation)));
        return command;
    }

    private static Command List(CommandContext context)
    {
        var command = new Command("list", Messages.UserList);
        command.SetAction((result, cancellation) => context.AdministrateAsync(
            result.InvocationConfiguration, office => office.ListAsync(cancellation)));
        return command;
    }

    private static Option<string> Username() => new("--username") { Description = Messages.Username, Required = true };

    private static Option<bool> PasswordFromInput() => new("--password-stdin") { Description = Messages.PasswordFromInput };
}
