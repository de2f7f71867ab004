using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Why a request is refused before anything runs (contract: Hot Chocolate, section 3.6).</summary>
internal static class RequestErrors
{
    /// <summary>There is neither a text nor the id of one.</summary>
    public static GraphQLError NoDocument() =>
        ErrorBuilder.New().SetMessage(Messages.NoDocument).SetCode(ErrorCodes.Server.QueryAndIdMissing).Build();

    /// <summary>Nothing is stored under the id. Clients that may store documents know the first sentence and send theirs.</summary>
    public static GraphQLError DocumentNotFound(bool isFinal) => ErrorBuilder.New()
        .SetMessage(isFinal ? Messages.DocumentKeyInvalid : Messages.DocumentNotFound)
        .SetCode(ErrorCodes.Execution.PersistedOperationNotFound)
        .Build();

    /// <summary>The errors of a stored document: its syntax is no matter of the request.</summary>
    public static IReadOnlyList<GraphQLError> OfStored(IReadOnlyList<GraphQLError> errors) =>
    [
        .. errors.Select(static error => error.Code == ErrorCodes.Server.SyntaxError
            ? ErrorBuilder.FromError(error).SetCode(ErrorCodes.Execution.SyntaxError).Build()
            : error),
    ];

    /// <summary>Only stored documents run here.</summary>
    public static GraphQLError OnlyPersisted() => ErrorBuilder.New()
        .SetMessage(Messages.OnlyPersisted)
        .SetCode(ErrorCodes.Execution.OnlyPersistedOperationsAllowed)
        .Build();

    /// <summary>The operation is of a kind that cannot be run here.</summary>
    public static GraphQLError KindNotAllowed() => ErrorBuilder.New().SetMessage(Messages.KindNotAllowed).Build();

    /// <summary>The operation is of a kind that the transport or the client does not take; null when it is not.</summary>
    public static GraphQLError? OfKind(CompiledOperation operation, GraphQLRequest request)
    {
        var kind = operation.Definition.Operation switch
        {
            OperationType.Query => AllowedOperations.Query,
            OperationType.Mutation => AllowedOperations.Mutation,
            _ => AllowedOperations.Subscription,
        };
        var isSingle = kind != AllowedOperations.Subscription && operation.Incremental is null;
        return (request.AllowedOperations & kind) == 0 || (request.NeedsStream && isSingle) ? KindNotAllowed() : null;
    }

    /// <summary>An operation with several results came over a transport that carries one only.</summary>
    public static GraphQLError StreamNeeded(PreparedOperation operation) => ErrorBuilder.New()
        .SetMessage(operation.Definition.Operation == OperationType.Subscription
            ? Messages.SubscriptionNotSupported
            : Messages.IncrementalNotSupported)
        .AddLocation(operation.Document, operation.Definition)
        .Build();

    /// <summary>A variable of <c>@skip</c>, <c>@include</c>, <c>@defer</c> or <c>@stream</c> is null.</summary>
    public static GraphQLError ConditionIsNull(CompiledOperation operation, string variable)
    {
        var definition = operation.Definition.VariableDefinitions.First(
            candidate => string.Equals(candidate.Variable.Name.Value, variable, StringComparison.Ordinal));
        return ErrorBuilder.New()
            .SetMessage(Messages.ConditionIsNull(variable))
            .SetCode(ErrorCodes.Execution.NonNullViolation)
            .SetExtension("variable", variable)
            .AddLocation(operation.Document, definition)
            .Build();
    }
}
