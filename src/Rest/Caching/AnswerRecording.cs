using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>Takes the answer of a request down when it goes out. A feature of the request.</summary>
/// <param name="flight">The run.</param>
/// <param name="route">The route, about whose operation the gate was asked.</param>
/// <param name="status">What the answer says of the cache.</param>
internal sealed class AnswerRecording(AnswerFlight flight, Route route, CacheStatus status)
{
    /// <summary>Keeps an answer that everybody may have, and says so in its headers.</summary>
    public void Take(HttpContext http, AnswerOutput output)
    {
        var kept = KeptOutput.Of(output, http.Response.Headers, route);
        var isKept = flight.Keep(new KeptAnswer(kept.Output.Body, route.Operation, kept));
        flight.Land(); // Nobody waits for a client that reads slowly.
        http.Response.Headers[CacheStatus.Header] = isKept ? status.Stored : status.NotStored;
    }
}
