namespace PyDotOrg.Graph.Server.Cli;

/// <summary>What the command line says.</summary>
internal static class Messages
{
    public const string Root =
        "The GraphQL and REST server for python.org's data. Every configuration key can be given as an option too, "
        + "for example --Urls=http://localhost:9000 or --GraphQL:Explorer=false.";

    public const string Serve = "Run the server (the default).";

    public const string SeeHelp = "See --help for what there is.";

    public static string Unknown(string token, IEnumerable<string> known) =>
        $"Unknown command or option \"{token}\". Known here: {string.Join(", ", known)}.";

    public static string WithoutValue(string setting) => $"Option \"{setting}\" needs a value.";

    public static string CannotListen(string? addresses, string reason) =>
        $"Cannot listen on {addresses ?? "the default address"}: {reason}";
}
