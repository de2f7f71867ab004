namespace PyDotOrg.Graph.Data;

/// <summary>What this project tells the person who starts the program: one line each, no stack trace, no password.</summary>
internal static class Messages
{
    internal const string ConnectionStringMissing =
        "ConnectionStrings:Database is required when Database:Provider is PostgreSql.";

    internal static string UnknownProvider(string text) =>
        $"Database:Provider must be Sqlite or PostgreSql, not \"{text}\".";

    internal static string NotASwitch(string key, string text) =>
        $"{key} must be true or false, not \"{text}\".";

    internal static string ConnectionStringUnreadable(DatabaseProvider provider, string reason) =>
        $"ConnectionStrings:Database is not a connection string for {provider}: {OneLine(reason)}";

    internal static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
