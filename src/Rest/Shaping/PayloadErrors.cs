using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>
/// Which status the errors in a mutation's payload become. They are told apart by the names of their types; documents
/// select what this class reads with the fragment <c>Failure</c>. The first error decides, and all wrong values are named.
/// </summary>
internal static class PayloadErrors
{
    private const string Errors = "errors";
    private const string TypeName = "__typename";
    private const string Message = "message";
    private const string StateError = "StateError";
    private const string LockedError = "LockedError";

    private const string ValidationError = "ValidationError";
    private const string AlreadyExistsError = "AlreadyExistsError";
    private const string ConflictError = "ConflictError";
    private const string InUseError = "InUseError";

    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        [ValidationError] = StatusCodes.Status422UnprocessableEntity,
        ["NotFoundError"] = StatusCodes.Status404NotFound,
        ["NotAllowedError"] = StatusCodes.Status403Forbidden,
        [AlreadyExistsError] = StatusCodes.Status409Conflict,
        [ConflictError] = StatusCodes.Status409Conflict,
        ["InvalidCredentialsError"] = StatusCodes.Status401Unauthorized,
        ["InvalidRefreshTokenError"] = StatusCodes.Status401Unauthorized,
        ["InactiveAccountError"] = StatusCodes.Status403Forbidden,
        ["OtherLoginError"] = StatusCodes.Status403Forbidden,
        ["SwitchedOffError"] = StatusCodes.Status503ServiceUnavailable,
        [InUseError] = StatusCodes.Status409Conflict,
    };

    /// <summary>The status of an error; that of a conflict is 412 where the request has <c>If-Match</c>.</summary>
    /// <param name="type">The name of its type.</param>
    public static int StatusOf(string type) =>
        Statuses.TryGetValue(type, out var status) ? status
        : IsState(type) || type.EndsWith(LockedError, StringComparison.Ordinal) ? StatusCodes.Status409Conflict
        : StatusCodes.Status400BadRequest;

    /// <summary>The problem of a payload; null when it has no errors.</summary>
    /// <param name="route">The route.</param>
    /// <param name="bound">What the request asked for.</param>
    /// <param name="data">The result's root.</param>
    public static Problem? Map(Route route, BoundRequest bound, ResultNode? data)
    {
        if (route.Payload is null
            || data?.TryGetMember(route.Payload, out var payload) != true
            || payload?.TryGetMember(Errors, out var errors) != true
            || errors is null)
        {
            return null;
        }

        using var writer = new JsonWriter();
        errors.Write(writer);
        using var document = JsonDocument.Parse(writer.WrittenMemory);
        return document.RootElement.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
            ? Map(new Failure(route, bound, document.RootElement, first))
            : null;
    }

    private static Problem Map(Failure failure) => failure.Type switch
    {
        ValidationError => failure.Validation(),
        ConflictError when failure.Bound.IfMatch.IsGiven => failure.Of(StatusCodes.Status412PreconditionFailed),
        var type => failure.Of(StatusOf(type)),
    };

    private static bool IsState(string type) => type.EndsWith(StateError, StringComparison.Ordinal);

    /// <summary>The first of the errors.</summary>
    /// <param name="Route">The route.</param>
    /// <param name="Bound">What the request asked for.</param>
    /// <param name="All">The list of the errors.</param>
    /// <param name="Error">The first.</param>
    private sealed record Failure(Route Route, BoundRequest Bound, JsonElement All, JsonElement Error)
    {
        public string Type => Text(Error, TypeName);

        public Problem Of(int status) => new(status, Text(Error, Message)) { Facts = ReadFacts() };

        /// <summary>What the path names is not there, or some values of the body are wrong.</summary>
        public Problem Validation()
        {
            List<BindingError> values =
            [
                .. from error in All.EnumerateArray()
                   where Text(error, TypeName) == Type
                   let path = error.GetProperty("path").EnumerateArray().Select(step => step.ToString())
                   select ValuePlaces.Locate(Route, [.. path], Text(error, Message)),
            ];
            return values.Exists(value => value.Source == BindingError.Path)
                ? Problem.RowNotFound
                : new Problem(StatusCodes.Status422UnprocessableEntity, Messages.BadBody) { Values = values };
        }

        private JsonObject? ReadFacts() => Type switch
        {
            AlreadyExistsError => Taken(),
            ConflictError => Facts(("version", "version")),
            InUseError => Dependants(),
            var type => IsState(type) ? State() : null,
        };

        private JsonObject? Taken()
        {
            var field = Text(Error, "field");
            var name = Route.Binder.Input?.Locate([field]).Key ?? field;
            return Facts(("value", name));
        }

        private JsonObject Dependants() => new(Error.GetProperty("dependants").EnumerateArray().Select(each =>
            KeyValuePair.Create<string, JsonNode?>(JsonNamingPolicy.SnakeCaseLower.ConvertName(Text(each, "name")), each.GetProperty("count").GetInt32())));

        /// <summary>The states of two rows are two enums, which one response name cannot have; so the state is what has another name than all errors have.</summary>
        private JsonObject? State() => Error.EnumerateObject().FirstOrDefault(member => member.Name is not (TypeName or Message)).Name is { } name
            ? Facts((name, "status"))
            : null;

        private JsonObject? Facts((string Member, string Name) fact) => Error.TryGetProperty(fact.Member, out var value)
            ? new JsonObject { [fact.Name] = JsonNode.Parse(value.GetRawText()) }
            : null;

        private static string Text(JsonElement json, string member) => json.GetProperty(member).ToString();
    }
}
