using Microsoft.Extensions.Logging;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>What all operations of an executor share.</summary>
internal sealed record ExecutionEnvironment
{
    public required GraphQLSchema Schema { get; init; }

    public required RequestOptions Options { get; init; }

    public required IDataFieldExecutor? DataFields { get; init; }

    public required IAuthorizationHandler Authorization { get; init; }

    public required ITransactionScopeHandler? Transactions { get; init; }

    public required IReadOnlyList<IErrorFilter> ErrorFilters { get; init; }

    public required ILogger Logger { get; init; }

    public required TimeProvider Time { get; init; }

    public required RequestDiagnostics Diagnostics { get; init; }
}
