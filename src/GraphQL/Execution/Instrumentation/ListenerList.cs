using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Instrumentation;

/// <summary>Several listeners as one. Scopes end in reverse order.</summary>
/// <param name="listeners">The listeners, in this order.</param>
internal sealed class ListenerList(IExecutionDiagnosticEventListener[] listeners) : IExecutionDiagnosticEventListener
{
    public bool IsListening => true;

    public bool EnableResolveFieldValue { get; } = Array.Exists(listeners, static listener => listener.EnableResolveFieldValue);

    public IDisposable ExecuteRequest(RequestContext context) => Begin(context, static (listener, own) => listener.ExecuteRequest(own));

    public void RequestError(RequestContext context, Exception exception) => Tell((context, exception), static (listener, own) =>
        listener.RequestError(own.context, own.exception));

    public IDisposable ParseDocument(RequestContext context) => Begin(context, static (listener, own) => listener.ParseDocument(own));

    public void SyntaxError(RequestContext context, GraphQLError error) => Tell((context, error), static (listener, own) =>
        listener.SyntaxError(own.context, own.error));

    public IDisposable ValidateDocument(RequestContext context) => Begin(context, static (listener, own) => listener.ValidateDocument(own));

    public void ValidationErrors(RequestContext context, IReadOnlyList<GraphQLError> errors) => Tell((context, errors), static (listener, own) =>
        listener.ValidationErrors(own.context, own.errors));

    public IDisposable AnalyzeOperationCost(RequestContext context) =>
        Begin(context, static (listener, own) => listener.AnalyzeOperationCost(own));

    public void OperationCost(RequestContext context, double fieldCost, double typeCost) =>
        Tell((context, fieldCost, typeCost), static (listener, own) => listener.OperationCost(own.context, own.fieldCost, own.typeCost));

    public IDisposable CoerceVariables(RequestContext context) => Begin(context, static (listener, own) => listener.CoerceVariables(own));

    public IDisposable CompileOperation(RequestContext context) => Begin(context, static (listener, own) => listener.CompileOperation(own));

    public IDisposable ExecuteOperation(RequestContext context) => Begin(context, static (listener, own) => listener.ExecuteOperation(own));

    public IDisposable ResolveFieldValue(RequestContext context, IResolverContext field) => Begin((context, field), static (listener, own) =>
        listener.EnableResolveFieldValue
            ? listener.ResolveFieldValue(own.context, own.field)
            : ExecutionDiagnosticEventListener.EmptyScope);

    public void ResolverError(RequestContext context, Selection selection, GraphQLError error) =>
        Tell((context, selection, error), static (listener, own) => listener.ResolverError(own.context, own.selection, own.error));

    public IDisposable ExecuteSubscription(RequestContext context) =>
        Begin(context, static (listener, own) => listener.ExecuteSubscription(own));

    public IDisposable OnSubscriptionEvent(RequestContext context) =>
        Begin(context, static (listener, own) => listener.OnSubscriptionEvent(own));

    public void SubscriptionEventError(RequestContext context, Exception exception) => Tell((context, exception), static (listener, own) =>
        listener.SubscriptionEventError(own.context, own.exception));

    public void AddedDocumentToCache(RequestContext context) => Tell(context, static (listener, own) => listener.AddedDocumentToCache(own));

    public void RetrievedDocumentFromCache(RequestContext context) =>
        Tell(context, static (listener, own) => listener.RetrievedDocumentFromCache(own));

    public void RetrievedDocumentFromStorage(RequestContext context) =>
        Tell(context, static (listener, own) => listener.RetrievedDocumentFromStorage(own));

    public void RetrievedAnswerFromCache(RequestContext context) =>
        Tell(context, static (listener, own) => listener.RetrievedAnswerFromCache(own));

    public void ExecutorCreated(IRequestExecutor executor) => Tell(executor, static (listener, own) => listener.ExecutorCreated(own));

    private Scopes Begin<T>(T what, Func<IExecutionDiagnosticEventListener, T, IDisposable> begin) =>
        new(Array.ConvertAll(listeners, listener => begin(listener, what)));

    private void Tell<T>(T what, Action<IExecutionDiagnosticEventListener, T> tell)
    {
        foreach (var listener in listeners)
        {
            tell(listener, what);
        }
    }

    private sealed class Scopes(IDisposable[] scopes) : IDisposable
    {
        public void Dispose()
        {
            for (var i = scopes.Length - 1; i >= 0; i--)
            {
                scopes[i].Dispose();
            }
        }
    }
}
