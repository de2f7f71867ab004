using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Server.RequestIds;

/// <summary>Notes which operation a request runs, and lets the next gate decide.</summary>
/// <param name="next">Has a say; null when everybody may do everything.</param>
internal sealed class NotingGate(IOperationGate? next) : IOperationGate
{
    /// <inheritdoc/>
    public ValueTask<GraphQLError?> EnterAsync(GateVisit visit, CancellationToken cancellation)
    {
        // Of a socket many operations run at once; which one a line belongs to cannot be said here.
        if (visit is { Carrier: HttpContext { WebSockets.IsWebSocketRequest: false } http, Operation: { } operation }
            && http.Features.Get<RequestNotes>() is { } notes)
        {
            notes.Operation = operation.Definition.Name?.Value;
        }

        return next is null ? default : next.EnterAsync(visit, cancellation);
    }
}
