namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>What this room says to clients.</summary>
internal static class Messages
{
    /// <summary>A text that is no global id.</summary>
    public const string InvalidFormat = "The node ID string has an invalid format.";

    /// <summary>A global id of another type than the one asked for.</summary>
    public static string NotAnIdOf(string id, string typeName) => $"The ID `{id}` is not an ID of `{typeName}`.";

    /// <summary>A global id of a type that is no node.</summary>
    public static string NoNodeResolver(string typeName) => $"There is no node resolver registered for type `{typeName}`.";

    /// <summary>More ids than <c>nodes</c> takes at once.</summary>
    public static string TooManyNodes(int allowed, int given) =>
        $"The maximum number of nodes that can be fetched at once is {allowed}. "
        + $"This selection tried to fetch {given} nodes that exceeded the maximum allowed amount.";
}
