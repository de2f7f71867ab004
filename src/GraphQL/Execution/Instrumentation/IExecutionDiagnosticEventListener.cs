using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Instrumentation;

/// <summary>
/// Hears what becomes of requests (contract: Hot Chocolate, section 1.14). Thread-safe, quick, and without exceptions: requests
/// wait for it, and its exceptions fail them. What begins returns a scope that is disposed when it ends. Derive from
/// <see cref="ExecutionDiagnosticEventListener"/>, which does nothing.
/// </summary>
public interface IExecutionDiagnosticEventListener
{
    /// <summary>Whether anybody wants to hear of the next request; asked once for each, before anything is made for it.</summary>
    bool IsListening { get; }

    /// <summary>Whether <see cref="ResolveFieldValue"/> is called.</summary>
    bool EnableResolveFieldValue { get; }

    /// <summary>A request; in the end <see cref="RequestContext.Result"/> is known.</summary>
    IDisposable ExecuteRequest(RequestContext context);

    /// <summary>The request failed outside of its fields.</summary>
    void RequestError(RequestContext context, Exception exception);

    /// <summary>The text is parsed; texts that are known already are not.</summary>
    IDisposable ParseDocument(RequestContext context);

    /// <summary>The text is no document.</summary>
    void SyntaxError(RequestContext context, GraphQLError error);

    /// <summary>The document is validated; documents that are known already are not.</summary>
    IDisposable ValidateDocument(RequestContext context);

    /// <summary>The document is not valid.</summary>
    void ValidationErrors(RequestContext context, IReadOnlyList<GraphQLError> errors);

    /// <summary>The cost of the operation is reckoned.</summary>
    IDisposable AnalyzeOperationCost(RequestContext context);

    /// <summary>What the operation costs.</summary>
    void OperationCost(RequestContext context, double fieldCost, double typeCost);

    /// <summary>The variables are coerced.</summary>
    IDisposable CoerceVariables(RequestContext context);

    /// <summary>The operation is compiled; operations that are known already are not.</summary>
    IDisposable CompileOperation(RequestContext context);

    /// <summary>The operation runs.</summary>
    IDisposable ExecuteOperation(RequestContext context);

    /// <summary>A resolver runs that may wait. Only with <see cref="EnableResolveFieldValue"/>; from any thread.</summary>
    IDisposable ResolveFieldValue(RequestContext context, IResolverContext field);

    /// <summary>A field has an error, as it was before error filters saw it; from any thread.</summary>
    void ResolverError(RequestContext context, Selection selection, GraphQLError error);

    /// <summary>A subscription goes on until the scope is disposed; when that is depends on its subscriber.</summary>
    IDisposable ExecuteSubscription(RequestContext context);

    /// <summary>The operation of a subscription runs for an event; those who share it share the run.</summary>
    IDisposable OnSubscriptionEvent(RequestContext context);

    /// <summary>An event failed outside of its fields.</summary>
    void SubscriptionEventError(RequestContext context, Exception exception);

    /// <summary>A document was parsed and validated, and is kept.</summary>
    void AddedDocumentToCache(RequestContext context);

    /// <summary>The document was known.</summary>
    void RetrievedDocumentFromCache(RequestContext context);

    /// <summary>The document was found by its id.</summary>
    void RetrievedDocumentFromStorage(RequestContext context);

    /// <summary>The answer was there already, so nothing runs.</summary>
    void RetrievedAnswerFromCache(RequestContext context);

    /// <summary>The executor is ready.</summary>
    void ExecutorCreated(IRequestExecutor executor);
}
