namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>What is said about mails.</summary>
internal static class Messages
{
    public const string NoObject = "An object is needed here.";

    public const string NoTemplate = "There is no active template of this name.";

    public const string NoRecipients = "There must be 1 to 1000 addresses.";

    public const string TooManyCopies = "There may be 50 addresses at most.";

    public static string NoAddress(int index) => $"Entry {index} is no e-mail address.";
}
