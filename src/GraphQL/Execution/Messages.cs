using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>What this folder says to clients.</summary>
internal static class Messages
{
    public const string UnexpectedError = "Unexpected Execution Error";

    public const string Unavailable = "The server cannot do this at present. Please try again in a moment.";

    public const string NonNullViolation = "Cannot return null for non-nullable field.";

    public const string NotAuthorized = "The current user is not authorized to access this resource.";

    public const string NoDefaultPolicy = "The default authorization policy does not exist.";

    public const string KindNotAllowed = "The specified operation kind is not allowed.";

    public const string OperationNameMissing =
        "The operation name can only be omitted if there is just one operation in a GraphQL document.";

    public const string NoOperation = "The document has no operation.";

    public const string NoDocument = "Either the parameter query or the parameter id has to be set.";

    public const string DocumentNotFound = "PersistedQueryNotFound";

    public const string DocumentKeyInvalid = "The specified persisted operation key is invalid.";

    public const string OnlyPersisted = "Only persisted operations are allowed.";

    public const string SubscriptionNotSupported = "Subscriptions need a transport that carries several results.";

    public const string IncrementalNotSupported = "An operation with @defer or @stream needs a transport that carries several results.";

    public const string InvalidInitialCount = "The initialCount of @stream must be zero or more.";

    public const string NoReceiver = "Topics need somebody who keeps them: AddInMemorySubscriptions() on the GraphQL server.";

    public const string Canceled = "The GraphQL request execution was canceled.";

    public const string VariablesNotObject = "The variables must be a JSON object.";

    public const string FieldCostExceeded = "The maximum allowed field cost was exceeded.";

    public const string TypeCostExceeded = "The maximum allowed type cost was exceeded.";

    public static string SlicingArgumentRequired(OutputField field) =>
        $"Exactly one slicing argument must be given for the field `{field.Coordinate}`.";

    public static string PolicyNotFound(string? policy) => $"The authorization policy `{policy}` does not exist.";

    public static string OperationNotFound(string name) => $"The specified operation `{name}` cannot be found.";

    public static string RootTypeMissing(OperationType operation) =>
        $"The specified root type `{operation}` is not supported by this server.";

    public static string TooManyConditions(int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"The operation uses more than {limit} different variables in @skip and @include.");

    public static string TooManyConditionalFields(ObjectType type) =>
        $"The selection on `{type}` has too many combinations of @skip and @include.";

    public static string ConditionIsNull(string variable) => $"Variable `{variable}` decides about @skip, @include, @defer or @stream and must not be null.";

    public static string Timeout(TimeSpan limit) => $"The request exceeded the configured timeout of `{limit:c}`.";

    public static string VariableRequired(string name) => $"Variable `{name}` is required.";

    public static string NullNotAllowed(IType type) => $"Expected value of non-null type \"{type}\" not to be null.";

    public static string CannotParse(IType type, NodeKind kind) => $"{type} cannot parse the given literal of type `{kind}Node`.";

    public static string CannotParse(IType type, JsonElement json) => CannotParse(type, KindOf(json));

    public static string UnknownInputField(string field, InputObjectType type) => $"The field `{field}` does not exist on the type `{type}`.";

    public static string RequiredInputField(string field, InputObjectType type) => $"The field `{field}` of the type `{type}` is required.";

    public static string OneOfNone(InputObjectType type) => $"`{type}` is a OneOf input object: exactly one field must be set, but none is.";

    public static string OneOfSeveral(InputObjectType type) =>
        $"`{type}` is a OneOf input object: exactly one field must be set, but several are.";

    public static string OneOfNull(string field, InputObjectType type) =>
        $"`{type}` is a OneOf input object: its field `{field}` must not be null.";

    public static string ArgumentIsNull(InputField argument) =>
        $"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null.";

    public static string ArgumentVariableWithoutValue(InputField argument, string variable) =>
        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable \"${variable}\" which was not provided a runtime value.";

    public static string ArgumentMissing(InputField argument) =>
        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.";

    public static string InvalidLeaf(NamedType type) => $"{type} cannot serialize the value of the field.";

    public static string UnresolvedAbstractType(Type value, NamedType type) =>
        $"Could not resolve the actual object type from `{value.Name}` for the abstract type `{type}`.";

    public static string CannotCastParent(OutputField field) => $"The parent of the field `{field.Coordinate}` is not of the type that its resolver takes.";

    public static string NotAList(OutputField field) => $"The resolver of {field.Coordinate} gave something that is no list.";

    public static string NoConversion(Type from, Type to) => $"There is no conversion from {from} to {to}.";

    public static string NoDataFields(OutputField field) => $"{field.Coordinate} has a data pipeline, but the executor has nobody who runs it.";

    public static string NoSubscription(OutputField field) => $"{field.Coordinate} does not say where its events come from.";

    public static string SubscriberTooSlow(int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"The subscription was ended: more than {limit} results were waiting to be taken.");

    public const string EventsLost = "The subscription was ended: events have been lost.";

    public static string EventsTooFast(int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"The subscription was ended: more than {limit} events were waiting to be executed.");

    private static NodeKind KindOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => NodeKind.ObjectValue,
        JsonValueKind.Array => NodeKind.ListValue,
        JsonValueKind.String => NodeKind.StringValue,
        JsonValueKind.True or JsonValueKind.False => NodeKind.BooleanValue,
        JsonValueKind.Number => json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') ? NodeKind.FloatValue : NodeKind.IntValue,
        _ => NodeKind.NullValue,
    };
}
