namespace PyDotOrg.Graph.Server.Settings;

/// <summary>What is said about a configuration that cannot be used. Values are not repeated where they may be secrets.</summary>
internal static class Messages
{
    public static string UnknownKey(string key, IEnumerable<string> known) =>
        $"Unknown configuration key \"{key}\". Known there: {string.Join(", ", known)}.";

    public static string WrongValue(string key, string value, string expected) =>
        $"Configuration key \"{key}\" must be {expected}, not \"{value}\".";

    public static string NotASection(string key, IEnumerable<string> known) =>
        $"Configuration key \"{key}\" is a section, not a value. Known there: {string.Join(", ", known)}.";

    public static string NotAValue(string key, string expected) =>
        $"Configuration key \"{key}\" must be {expected}, not a section.";

    public static string NotAList(string key) =>
        $"Configuration key \"{key}\" is a list. Its entries are \"{key}:0\", \"{key}:1\" and so on.";

    public static string BadAddress(string address) =>
        $"Configuration key \"Urls\" must hold addresses such as http://localhost:8000, not \"{address}\".";

    public static string NoFolder(string key, string folder) =>
        $"Configuration key \"{key}\" must name a folder that exists, not \"{folder}\".";

    public static string TrustedWithoutFolder(string section) =>
        $"Configuration key \"{section}:OnlyTrusted\" needs a folder in \"{section}:Folder\".";

    public static string UnreadableFile(string reason) => $"The configuration file cannot be read. {reason}";
}
