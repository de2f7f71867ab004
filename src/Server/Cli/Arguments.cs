using PyDotOrg.Graph.Server.Settings;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>The command line, taken apart: what configures the server, and what says which command to run.</summary>
/// <param name="Settings">Arguments such as <c>--Urls=http://localhost:9000</c>, one element each.</param>
/// <param name="Command">Everything else, in its order.</param>
/// <param name="WithoutValue">The first setting that nothing follows; null when each has a value.</param>
internal sealed record Arguments(
    IReadOnlyList<string> Settings, IReadOnlyList<string> Command, string? WithoutValue)
{
    private const string OptionPrefix = "--";

    /// <summary>
    /// An option whose name starts with a configuration section is a setting; its value follows after "=" or as the
    /// next argument. Every other option belongs to a command, so that a misspelled one is refused there.
    /// </summary>
    public static Arguments Split(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        var command = new List<string>();
        string? withoutValue = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!IsSetting(argument))
            {
                command.Add(argument);
            }
            else if (argument.Contains('=', StringComparison.Ordinal))
            {
                settings.Add(argument);
            }
            else if (index + 1 < arguments.Count && !IsOption(arguments[index + 1]))
            {
                settings.Add($"{argument}={arguments[++index]}");
            }
            else
            {
                withoutValue ??= argument;
            }
        }

        return new Arguments(settings, command, withoutValue);
    }

    private static bool IsOption(string argument) => argument.StartsWith(OptionPrefix, StringComparison.Ordinal);

    private static bool IsSetting(string argument)
    {
        if (!IsOption(argument))
        {
            return false;
        }

        var name = argument.AsSpan(OptionPrefix.Length);
        var end = name.IndexOfAny(':', '=');
        return Sections.IsKnownRoot((end < 0 ? name : name[..end]).ToString());
    }
}
