using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Mail;

/// <summary>Finds out at the start what would otherwise fail with the first mail.</summary>
internal sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    private static readonly string[] Local = ["localhost", "127.0.0.1", "::1"];

    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        List<string> problems = [.. FindProblems(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> FindProblems(MailOptions options)
    {
        if (options.Host is not null && options.Directory is not null)
        {
            yield return Messages.HostAndDirectory;
        }

        if (options.Host is { } host && Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            yield return Messages.NoHost;
        }

        if (options.Directory is { } folder && (string.IsNullOrWhiteSpace(folder) || File.Exists(folder)))
        {
            yield return Messages.NoDirectory;
        }

        if (options.From is null ? options.Host is not null : !Mailbox.TryRead(options.From, out _))
        {
            yield return Messages.NoFrom;
        }

        for (var i = 0; i < options.Staff.Length; i++)
        {
            if (!Mailbox.IsAddress(options.Staff[i]))
            {
                yield return Messages.NoStaffAddress(i);
            }
        }

        if (FindSignInProblem(options) is { } problem)
        {
            yield return problem;
        }
    }

    /// <summary>A password needs a name and a server, and is not sent where others could read it.</summary>
    private static string? FindSignInProblem(MailOptions options) => options switch
    {
        { UserName: null, Password: null } => null,
        { Host: null } => Messages.SignInWithoutHost,
        { UserName: null } or { Password: null } => Messages.HalfSignIn,
        { UseTls: false } when !Local.Contains(options.Host, StringComparer.OrdinalIgnoreCase) => Messages.OpenPassword,
        _ => null,
    };
}
