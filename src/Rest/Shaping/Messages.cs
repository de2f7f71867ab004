namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>What clients read about requests that end without what they asked for.</summary>
internal static class Messages
{
    public const string RouteNotFound = "There is no such route.";

    public const string RowNotFound = "There is no such resource.";

    public const string Unexpected = "An unexpected error occurred. Please try again later.";

    public const string BadParameters = "Some parameters of the request are not valid.";

    public const string BadBody = "Some values of the request body are not valid.";

    public const string VersionIsGone = "The resource is not in the version that If-Match names.";

    public const string NotAuthenticated = "Authentication required";

    public const string WrongCredentialHeader = "Authentication required. The header Authentication is not read; credentials stand in Authorization.";

    public const string StaffOnly = "Staff privileges required";

    public const string AdministratorsOnly = "Administrator privileges required";

    public const string OwnerOnly = "Only the owner and staff may see this.";

    public const string Timeout = "The request took too long.";

    public const string Unavailable = "The server cannot do this at present. Please try again in a moment.";

    public const string NotAcceptable = "The answer is JSON, and the header Accept leaves that out.";

    public static string Gone(string instead) => $"This address is gone. {instead}";

    public static string MethodNotAllowed(string method, string allowed) => $"The method {method} is not allowed here. Allowed: {allowed}.";
}
