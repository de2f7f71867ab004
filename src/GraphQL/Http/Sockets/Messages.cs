using System.Globalization;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>What clients read when a connection is closed or an operation cannot begin.</summary>
internal static class Messages
{
    public const string Forbidden = "Forbidden";

    public const string Unauthorized = "Unauthorized";

    public const string NoProtocol = "Expected the sub-protocol graphql-transport-ws or graphql-ws";

    public const string InitTimeout = "Connection initialisation timeout";

    public const string TooManyInits = "Too many initialisation requests";

    public const string Terminated = "Connection terminated by user.";

    public const string ShuttingDown = "The server is shutting down";

    public const string Failed = "Internal server error";

    public const string NotText = "Expected a text message, but found a binary one";

    public const string NotJson = "Expected a JSON object";

    public const string NoType = "Expected a \"type\" that is a string";

    public const string UnknownType = "Unknown message type";

    public const string NoId = "Expected an \"id\" that is a string with 1 to 256 characters";

    public const string NoPayload = "Expected a \"payload\" that is an object";

    public const string WrongPayload = "Expected a \"payload\" that is an object or null";

    public static string TooLarge(int limit) => string.Create(CultureInfo.InvariantCulture, $"A message may have {limit} bytes at most");

    public static string NotUnique(string id) => $"Subscriber for {id} already exists";

    public static string TooMany(int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"The connection runs {limit} operations already, which is the most that it may.");
}
