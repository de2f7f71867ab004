using Microsoft.Extensions.Logging;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>What an executor works with beside the schema. Every part is optional.</summary>
public sealed record RequestExecutorParts
{
    /// <summary>Runs the data pipelines of fields; null when no field has one.</summary>
    public IDataFieldExecutor? DataFields { get; init; }

    /// <summary>Decides about fields with authorization; the host's own authorization when null.</summary>
    public IAuthorizationHandler? Authorization { get; init; }

    /// <summary>Stands before the operations of clients; null when nothing does.</summary>
    public IOperationGate? Gate { get; init; }

    /// <summary>See every error before it is written, in this order.</summary>
    public IReadOnlyList<IErrorFilter> ErrorFilters { get; init; } = [];

    /// <summary>Hear what becomes of requests, in this order.</summary>
    public IReadOnlyList<IExecutionDiagnosticEventListener> Listeners { get; init; } = [];

    /// <summary>Where documents are found that clients name by their id, in this order.</summary>
    public IReadOnlyList<IOperationDocumentStorage> DocumentStorages { get; init; } = [];

    /// <summary>Puts mutations into transactions; null when they bring their own.</summary>
    public ITransactionScopeHandler? Transactions { get; init; }

    /// <summary>Where unexpected exceptions go; nowhere when null.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>The clock; the system's when null.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>The limits of subscriptions; the defaults when null.</summary>
    public SubscriptionOptions? Subscriptions { get; init; }
}
