using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Counts the operations of both surfaces.</summary>
internal sealed class OperationToll(RateLimiter limiter) : IOperationGate
{
    /// <inheritdoc/>
    public ValueTask<GraphQLError?> EnterAsync(GateVisit visit, CancellationToken cancellation) => visit.Carrier is HttpContext http
        ? limiter.TakeAsync(http, visit.User, visit.Operation is { } operation ? Toll.Of(operation) : Toll.Of(visit.Kind), cancellation)
        : default; // The program itself.
}
