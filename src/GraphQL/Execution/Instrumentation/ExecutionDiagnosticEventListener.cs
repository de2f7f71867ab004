using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Instrumentation;

/// <summary>Hears everything and does nothing: override what is of interest. See <see cref="IExecutionDiagnosticEventListener"/>.</summary>
public abstract class ExecutionDiagnosticEventListener : IExecutionDiagnosticEventListener
{
    /// <summary>A scope whose end interests nobody.</summary>
    protected internal static IDisposable EmptyScope { get; } = new NoScope();

    /// <inheritdoc/>
    public virtual bool IsListening => true;

    /// <inheritdoc/>
    public virtual bool EnableResolveFieldValue => false;

    /// <inheritdoc/>
    public virtual IDisposable ExecuteRequest(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual void RequestError(RequestContext context, Exception exception)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable ParseDocument(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual void SyntaxError(RequestContext context, GraphQLError error)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable ValidateDocument(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual void ValidationErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable AnalyzeOperationCost(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual void OperationCost(RequestContext context, double fieldCost, double typeCost)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable CoerceVariables(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual IDisposable CompileOperation(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual IDisposable ExecuteOperation(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual IDisposable ResolveFieldValue(RequestContext context, IResolverContext field) => EmptyScope;

    /// <inheritdoc/>
    public virtual void ResolverError(RequestContext context, Selection selection, GraphQLError error)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable ExecuteSubscription(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual IDisposable OnSubscriptionEvent(RequestContext context) => EmptyScope;

    /// <inheritdoc/>
    public virtual void SubscriptionEventError(RequestContext context, Exception exception)
    {
    }

    /// <inheritdoc/>
    public virtual void AddedDocumentToCache(RequestContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void RetrievedDocumentFromCache(RequestContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void RetrievedDocumentFromStorage(RequestContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void RetrievedAnswerFromCache(RequestContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void ExecutorCreated(IRequestExecutor executor)
    {
    }

    private sealed class NoScope : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
