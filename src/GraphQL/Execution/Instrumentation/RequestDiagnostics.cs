using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Instrumentation;

/// <summary>Decides for each request who hears of it. Where nobody does, nothing is made.</summary>
/// <param name="schema">The schema.</param>
/// <param name="listeners">Those who may want to hear, in this order.</param>
internal sealed class RequestDiagnostics(GraphQLSchema schema, IReadOnlyList<IExecutionDiagnosticEventListener> listeners)
{
    private readonly IExecutionDiagnosticEventListener[] _listeners = [.. listeners];

    /// <summary>Begins to tell of a request.</summary>
    /// <param name="request">The request; null for an operation that the program itself has prepared.</param>
    /// <param name="operation">The operation, when it is known already.</param>
    /// <returns>Null when nobody listens.</returns>
    public RequestContext? Begin(GraphQLRequest? request, PreparedOperation? operation = null) =>
        FindListener() is { } listener
            ? new RequestContext(schema, listener)
            {
                Request = request,
                Document = request?.Document ?? default,
                Operation = operation,
            }
            : null;

    /// <summary>Begins to tell of a subscription. It may go on until somebody listens, so all are told of it.</summary>
    /// <returns>Null when nobody may ever listen.</returns>
    public RequestContext? BeginSubscription(GraphQLRequest request, PreparedOperation operation) => _listeners.Length == 0
        ? null
        : new RequestContext(schema, new ListenerList(_listeners))
        {
            Request = request,
            Document = request.Document,
            Operation = operation,
        };

    /// <summary>Says that an executor is ready.</summary>
    public void Created(IRequestExecutor executor)
    {
        foreach (var listener in _listeners)
        {
            listener.ExecutorCreated(executor);
        }
    }

    private IExecutionDiagnosticEventListener? FindListener()
    {
        var count = 0;
        IExecutionDiagnosticEventListener? found = null;
        foreach (var listener in _listeners)
        {
            if (listener.IsListening)
            {
                count++;
                found = listener;
            }
        }

        return count > 1 ? new ListenerList(Array.FindAll(_listeners, static listener => listener.IsListening)) : found;
    }
}
