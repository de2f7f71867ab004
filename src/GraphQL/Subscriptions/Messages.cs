namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>What this folder says to developers.</summary>
internal static class Messages
{
    public static string OtherMessageType(string topic, Type expected, Type actual) =>
        $"The topic \"{topic}\" has events of the type {expected}, not of {actual}.";
}
