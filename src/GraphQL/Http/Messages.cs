namespace PyDotOrg.GraphQL.Http;

/// <summary>What clients read about requests that are no GraphQL requests (contract: Hot Chocolate, section 3.4).</summary>
internal static class Messages
{
    public const string InvalidRequest = "Invalid GraphQL Request.";

    public const string RequestTooLarge = "Max GraphQL request size reached.";

    public const string InvalidJson = "Invalid JSON document.";

    public const string QueryAndIdMissing = "Either the parameter query or the parameter id has to be set.";

    public const string TypesAreEmpty = "The specified types argument is empty.";

    public const string InvalidTypeName = "The type name is invalid.";

    public static string AcceptNotReadable(string value) => $"Unable to parse the accept header value `{value}`.";

    public static string MemberShape(string member, string expected) => $"Invalid GraphQL Request. The member `{member}` must be {expected}.";

    public static string TypeDoesNotExist(string name) => $"The type `{name}` does not exist.";
}
