using System.Security.Claims;
using System.Text.Json;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>One operation that a client wants to run, whatever brought it here.</summary>
public sealed class GraphQLRequest
{
    /// <summary>The document in UTF-8; empty when only <see cref="DocumentId"/> is given.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The id of a stored document; null when the document itself is given.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The operation to run; null when the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The raw variables: a JSON object, or undefined when there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The raw extensions: a JSON object, or undefined when there are none.</summary>
    public JsonElement Extensions { get; init; }

    /// <summary>The services that resolvers may ask for.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>The caller; null when nobody is signed in.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>
    /// What brought the request, for the host's <see cref="IOperationGate"/>: the <c>HttpContext</c> over HTTP and WebSockets, null
    /// for what the program itself asks. The engine does not look into it.
    /// </summary>
    public object? Carrier { get; init; }

    /// <summary>Whether the cost of the operation is told.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>Which kinds of operations the transport allows; a GET allows queries only.</summary>
    public AllowedOperations AllowedOperations { get; init; } = AllowedOperations.All;

    /// <summary>The files of the request by their keys; null when it has none.</summary>
    public IReadOnlyDictionary<string, IFile>? Files { get; init; }

    /// <summary>Whether this request may ask for the schema; null leaves that to the server's options.</summary>
    public bool? IntrospectionAllowed { get; init; }

    /// <summary>What is said when this request may not ask for the schema; the usual sentence when null.</summary>
    public string? IntrospectionNotAllowedMessage { get; init; }

    /// <summary>Whether this request may bring its own document where only stored ones run.</summary>
    public bool AllowsNonPersistedOperation { get; init; }

    /// <summary>How parts of the result are written that come later.</summary>
    public IncrementalDeliveryFormat IncrementalDelivery { get; init; }

    /// <summary>Whether the client takes nothing but several results.</summary>
    internal bool NeedsStream { get; init; }

    /// <summary>Takes what the run reads; null when nobody wants to know.</summary>
    public ReadSet? Reads { get; init; }

    /// <summary>Lets the answer come from a cache, and be kept for others; null when it must not.</summary>
    public AnswerKeeping? Keeping { get; init; }

    /// <summary>Values for the resolvers of the whole request; null when there are none.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }
}

/// <summary>The kinds of operations that a transport lets through.</summary>
[Flags]
public enum AllowedOperations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Subscriptions.</summary>
    Subscription = 4,

    /// <summary>Every kind.</summary>
    All = Query | Mutation | Subscription,
}
