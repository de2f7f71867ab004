using System.Globalization;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What clients read about requests that are no GraphQL requests (contract: Hot Chocolate, sections 3.4 and 3.7).</summary>
internal static class Messages
{
    public const string InvalidRequest = "Invalid GraphQL Request.";

    public const string BatchIsEmpty = "The GraphQL batch request has no elements.";

    public const string RequestTooLarge = "Max GraphQL request size reached.";

    public const string InvalidJson = "Invalid JSON document.";

    public const string QueryAndIdMissing = "Either the parameter query or the parameter id has to be set.";

    public const string TypesAreEmpty = "The specified types argument is empty.";

    public const string InvalidTypeName = "The type name is invalid.";

    public const string MultipartNeedsPreflight = "Multi-part requests must include a GraphQL preflight header.";

    public const string GetNeedsPreflight = "GET requests must include a GraphQL preflight header.";

    public const string FormNotReadable = "The multipart form could not be read.";

    public const string NoOperations = "No 'operations' specified.";

    public const string FieldsMisordered = "Misordered multipart fields; 'map' should follow 'operations'.";

    public const string NoMap = "No `map` specified.";

    public const string InvalidMap = "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.";

    public const string InvalidVariableStructure = "The variable structure is invalid.";

    public const string PathMustStartWithVariables = "The variable path must start with `variables`.";

    public static string UnsupportedMediaType(string? given) => string.IsNullOrEmpty(given)
        ? "The request has no content type. A GraphQL request is sent as `application/json`."
        : $"The content type `{given}` is not supported. A GraphQL request is sent as `application/json`.";

    public const string CallerExpired = "The credentials of the request have expired.";

    public static string TooManyStreams(int limit) => string.Create(
        CultureInfo.InvariantCulture, $"The server runs {limit} subscriptions already, which is the most that it may.");

    public static string BatchTooLarge(int limit) => string.Create(
        CultureInfo.InvariantCulture, $"The batch size exceeds the maximum allowed batch size of {limit}.");

    public static string TooManyFiles(int limit) => string.Create(
        CultureInfo.InvariantCulture, $"The form has more files than the limit of {limit} allows.");

    public static string NoPaths(string key) => $"No object paths specified for key '{key}' in 'map'.";

    public static string FileMissing(string key) => $"File of key '{key}' is missing.";

    public static string VariableNotFound(string path) => $"The variable path '{path}' is invalid.";

    public static string InvalidPath(string path) => $"Invalid variable path `{path}` in `map`.";

    public static string AcceptNotReadable(string value) => $"Unable to parse the accept header value `{value}`.";

    public static string MemberShape(string member, string expected) => $"Invalid GraphQL Request. The member `{member}` must be {expected}.";

    public static string TypeDoesNotExist(string name) => $"The type `{name}` does not exist.";
}
