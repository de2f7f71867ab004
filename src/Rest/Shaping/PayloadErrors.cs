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

    private static readonly Dictionary<string, Func<Failure, Problem>> ByType = new(StringComparer.Ordinal)
    {
        ["ValidationError"] = static failure => failure.Validation(),
        ["NotFoundError"] = static failure => failure.Of(StatusCodes.Status404NotFound),
        ["NotAllowedError"] = static failure => failure.Of(StatusCodes.Status403Forbidden),
        ["AlreadyExistsError"] = static failure => failure.Of(StatusCodes.Status409Conflict) with { Facts = failure.Taken() },
        ["ConflictError"] = static failure => failure.Of(failure.Bound.IfMatch.IsGiven ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict)
            with
        { Facts = failure.Facts(("version", "version")) },
        ["InvalidCredentialsError"] = static failure => failure.Of(StatusCodes.Status401Unauthorized),
        ["InvalidRefreshTokenError"] = static failure => failure.Of(StatusCodes.Status401Unauthorized),
        ["InactiveAccountError"] = static failure => failure.Of(StatusCodes.Status403Forbidden),
        ["OtherLoginError"] = static failure => failure.Of(StatusCodes.Status403Forbidden),
        ["SwitchedOffError"] = static failure => failure.Of(StatusCodes.Status503ServiceUnavailable),
        ["InUseError"] = static failure => failure.Of(StatusCodes.Status409Conflict) with { Facts = failure.Dependants() },
    };

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

    private static Problem Map(Failure failure) =>
        ByType.TryGetValue(failure.Type, out var map) ? map(failure)
        : failure.Type.EndsWith(StateError, StringComparison.Ordinal) ? failure.Of(StatusCodes.Status409Conflict) with { Facts = failure.State() }
        : failure.Type.EndsWith(LockedError, StringComparison.Ordinal) ? failure.Of(StatusCodes.Status409Conflict)
        : failure.Of(StatusCodes.Status400BadRequest);

    /// <summary>The first of the errors.</summary>
    /// <param name="Route">The route.</param>
    /// <param name="Bound">What the request asked for.</param>
    /// <param name="All">The list of the errors.</param>
    /// <param name="Error">The first.</param>
    private sealed record Failure(Route Route, BoundRequest Bound, JsonElement All, JsonElement Error)
    {
        public string Type => Text(Error, TypeName);

        public Problem Of(int status) => new(status, Text(Error, Message));

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

        public JsonObject? Taken()
        {
            var field = Text(Error, "field");
            var name = Route.Binder.Input?.Locate([field]).Key ?? field;
            return Facts(("value", name));
        }

        public JsonObject Dependants() => new(Error.GetProperty("dependants").EnumerateArray().Select(each =>
            KeyValuePair.Create<string, JsonNode?>(JsonNamingPolicy.SnakeCaseLower.ConvertName(Text(each, "name")), each.GetProperty("count").GetInt32())));

        /// <summary>The states of two rows are two enums, which one response name cannot have; so the state is what has another name than all errors have.</summary>
        public JsonObject? State() => Error.EnumerateObject().FirstOrDefault(member => member.Name is not (TypeName or Message)).Name is { } name
            ? Facts((name, "status"))
            : null;

        public JsonObject? Facts((string Member, string Name) fact) => Error.TryGetProperty(fact.Member, out var value)
            ? new JsonObject { [fact.Name] = JsonNode.Parse(value.GetRawText()) }
            : null;

        private static string Text(JsonElement json, string member) => json.GetProperty(member).ToString();
    }
}
