using System.Collections.Concurrent;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution.Instrumentation;

/// <summary>Writes down what it hears.</summary>
internal sealed class RecordingListener : IExecutionDiagnosticEventListener, IDataLoaderDiagnosticEventListener
{
    private readonly ConcurrentQueue<string> _heard = new();

    public bool IsListening { get; set; } = true;

    public bool EnableResolveFieldValue { get; init; }

    /// <summary>What was heard since the last look.</summary>
    public string[] Heard
    {
        get
        {
            var heard = _heard.ToArray();
            _heard.Clear();
            return heard;
        }
    }

    public RequestContext? Last { get; private set; }

    public IDisposable ExecuteRequest(RequestContext context)
    {
        Last = context;
        return Scope("request", () => context.Result?.Status.ToString());
    }

    public void RequestError(RequestContext context, Exception exception) => Note($"request error: {exception.Message}");

    public IDisposable ParseDocument(RequestContext context) => Scope("parse");

    public void SyntaxError(RequestContext context, GraphQLError error) => Note($"syntax error: {error.Message}");

    public IDisposable ValidateDocument(RequestContext context) => Scope("validate");

    public void ValidationErrors(RequestContext context, IReadOnlyList<GraphQLError> errors) => Note($"validation errors: {errors.Count}");

    public IDisposable AnalyzeOperationCost(RequestContext context) => Scope("cost");

    public void OperationCost(RequestContext context, double fieldCost, double typeCost) => Note($"cost is {fieldCost} {typeCost}");

    public IDisposable CoerceVariables(RequestContext context) => Scope("coerce");

    public IDisposable CompileOperation(RequestContext context) => Scope("compile");

    public IDisposable ExecuteOperation(RequestContext context) => Scope("execute");

    public IDisposable ResolveFieldValue(RequestContext context, IResolverContext field) => Scope($"resolve {field.Field.Coordinate}");

    public void ResolverError(RequestContext context, Selection selection, GraphQLError error) =>
        Note($"error of {selection.Field.Coordinate} at {string.Join('.', error.Path ?? [])}: {error.Exception?.Message ?? error.Message}");

    public IDisposable ExecuteSubscription(RequestContext context) => Scope("subscription");

    public IDisposable OnSubscriptionEvent(RequestContext context) => Scope("event", () => context.Result?.Status.ToString());

    public void SubscriptionEventError(RequestContext context, Exception exception) => Note($"event error: {exception.Message}");

    public void AddedDocumentToCache(RequestContext context) => Note("added");

    public void RetrievedDocumentFromCache(RequestContext context) => Note("known");

    public void RetrievedDocumentFromStorage(RequestContext context) => Note($"stored {context.DocumentId}");

    public void RetrievedAnswerFromCache(RequestContext context) => Note("answer from cache");

    public void ExecutorCreated(IRequestExecutor executor) => Note("created");

    public IDisposable ExecuteBatch<TKey>(string name, IReadOnlyList<TKey> keys)
        where TKey : notnull => Scope($"batch {name} of {keys.Count}");

    public void BatchError<TKey>(string name, IReadOnlyList<TKey> keys, Exception exception)
        where TKey : notnull => Note($"batch {name} failed: {exception.Message}");

    public void ResolvedTaskFromCache(string name) => Note($"known to {name}");

    private void Note(string text) => _heard.Enqueue(text);

    private Ending Scope(string name, Func<string?>? result = null)
    {
        Note(name);
        return new Ending(() => Note($"/{name}{(result?.Invoke() is { } text ? $" {text}" : "")}"));
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
