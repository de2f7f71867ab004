using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Why a request is refused before anything runs (contract: Hot Chocolate, section 3.6).</summary>
internal static class RequestErrors
{
    /// <summary>There is no text to run.</summary>
    public static GraphQLError NoDocument(GraphQLRequest request) => request.DocumentId is null
        ? ErrorBuilder.New().SetMessage(Messages.NoDocument).SetCode(ErrorCodes.Server.QueryAndIdMissing).Build()
        : ErrorBuilder.New().SetMessage(Messages.DocumentNotFound).SetCode(ErrorCodes.Execution.PersistedOperationNotFound).Build();

    /// <summary>The operation is of a kind that cannot be run here; null when it can.</summary>
    public static GraphQLError? OfKind(CompiledOperation operation, AllowedOperations allowed)
    {
        var kind = operation.Definition.Operation switch
        {
            OperationType.Query => AllowedOperations.Query,
            OperationType.Mutation => AllowedOperations.Mutation,
            _ => AllowedOperations.Subscription,
        };
        return (allowed & kind) == 0 ? ErrorBuilder.New().SetMessage(Messages.KindNotAllowed).Build() : null;
    }

    /// <summary>A subscription came over a transport that carries one result only.</summary>
    public static GraphQLError StreamNeeded(PreparedOperation operation) => ErrorBuilder.New()
        .SetMessage(Messages.SubscriptionNotSupported)
        .AddLocation(operation.Document, operation.Definition)
        .Build();

    /// <summary>A variable of <c>@skip</c> or <c>@include</c> is null.</summary>
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
