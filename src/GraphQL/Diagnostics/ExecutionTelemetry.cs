using System.Diagnostics;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>Turns what becomes of requests into spans and measures.</summary>
/// <param name="telemetry">The instruments.</param>
internal sealed class ExecutionTelemetry(Telemetry telemetry) : ExecutionDiagnosticEventListener
{
    private const string Key = "PyDotOrg.GraphQL.Diagnostics";

    public override bool IsListening => telemetry.HearsRequests;

    public override IDisposable ExecuteRequest(RequestContext context) => Begin(context, isEvent: false);

    public override void RequestError(RequestContext context, Exception exception) => Find(context)?.AddError(exception);

    public override IDisposable ParseDocument(RequestContext context) => Phase(context, "GraphQL Parse", "parse");

    public override void SyntaxError(RequestContext context, GraphQLError error) =>
        Find(context)?.PhaseError = telemetry.ErrorTypes.Of(error);

    public override IDisposable ValidateDocument(RequestContext context) => Phase(context, "GraphQL Validate", "validate");

    public override void ValidationErrors(RequestContext context, IReadOnlyList<GraphQLError> errors) =>
        Find(context)?.PhaseError = errors[0].Code is null ? ErrorTypes.Invalid : telemetry.ErrorTypes.Of(errors[0]);

    public override IDisposable CoerceVariables(RequestContext context) =>
        Phase(context, "GraphQL Variable Coercion", "variable_coercion");

    public override IDisposable CompileOperation(RequestContext context) => Phase(context, "GraphQL Plan", "plan");

    public override IDisposable ExecuteOperation(RequestContext context) => Phase(context, "GraphQL Execute", "execute");

    public override void ResolverError(RequestContext context, Selection selection, GraphQLError error)
    {
        var type = Find(context)?.AddError(error, selection) ?? telemetry.ErrorTypes.Of(error);
        var tags = new TagList { { TagNames.ErrorCoordinate, selection.Field.Coordinate }, { TagNames.ErrorType, type } };
        telemetry.ResolverErrors.Add(1, tags);
    }

    public override void RetrievedAnswerFromCache(RequestContext context)
    {
        Find(context)?.IsFromCache = true;
        telemetry.ResponsesFromCache.Add(1);
    }

    public override IDisposable ExecuteSubscription(RequestContext context)
    {
        telemetry.CountSubscription(1);
        return new ActiveSubscription(telemetry);
    }

    public override IDisposable OnSubscriptionEvent(RequestContext context) => Begin(context, isEvent: true);

    public override void SubscriptionEventError(RequestContext context, Exception exception) => Find(context)?.AddError(exception);

    private RequestScope Begin(RequestContext context, bool isEvent)
    {
        var scope = new RequestScope(telemetry, context, isEvent);
        context.ContextData[Key] = scope;
        return scope;
    }

    private PhaseScope Phase(RequestContext context, string name, string type) => new(telemetry, Find(context), name, type);

    private static RequestScope? Find(RequestContext context) =>
        context.ContextData.TryGetValue(Key, out var scope) ? scope as RequestScope : null;

    private sealed class ActiveSubscription(Telemetry telemetry) : IDisposable
    {
        public void Dispose() => telemetry.CountSubscription(-1);
    }
}
