namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>What is said about signing in at providers (contract: REST, section 2.5).</summary>
internal static class Messages
{
    public const string UnknownProvider = "Unknown OAuth provider";

    public const string WrongState = "Invalid OAuth state";

    public const string OtherProvider = "OAuth provider mismatch";

    public static string SwitchedOff(string provider) => $"Signing in with {provider} is not set up here.";

    public static string Refused(string provider) => $"{provider} did not say who you are, or gave no e-mail address.";
}
