namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What mutations say of releases and files that they do not take.</summary>
internal static class Messages
{
    public const string ButtonTaken = "Another file is the main download of this release and operating system already.";

    public static string AddressElsewhere(string prefix) => $"The address must begin with {prefix}.";

    public static string NotBeside(string suffix) => $"The address must be that of the file with \"{suffix}\" at its end.";
}
