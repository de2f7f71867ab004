using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Reading;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest;

/// <summary>Answers one request of the facade: find the route, ask who calls, read the body, bind the variables, run the operation, write its part of the result.</summary>
/// <param name="table">The routes.</param>
/// <param name="documents">The list of collections and their descriptions.</param>
/// <param name="executor">Runs operations.</param>
internal sealed class RestCall(RouteTable table, CollectionDocuments documents, IRequestExecutor executor)
{
    private const string DocumentMethods = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? string.Empty;
        var method = http.Request.Method;
        if (documents.Find(path) is { } document)
        {
            return HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
                ? AnswerWriter.WriteAsync(http, document)
                : RefuseMethodAsync(http, DocumentMethods);
        }

        if (table.Find(path, out var segments) is not { } found)
        {
            return ProblemWriter.WriteAsync(http, Problem.RouteNotFound);
        }

        var routes = found.For(method);
        return routes.Count == 0 ? RefuseMethodAsync(http, found.Allow) : AnswerAsync(http, routes, segments);
    }

    private static Task RefuseMethodAsync(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return ProblemWriter.WriteAsync(http, Problem.MethodNotAllowed(http.Request.Method, allowed));
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private Task AnswerAsync(HttpContext http, IReadOnlyList<Route> routes, IReadOnlyList<string> segments)
    {
        foreach (var route in routes)
        {
            if (route.Binder.TryBindPath(segments) is { } bound)
            {
                return AnswerAsync(http, route, bound);
            }
        }

        var error = routes[^1].Binder.FindWrongSegment(segments);
        return ProblemWriter.WriteAsync(http, error is null ? Problem.RowNotFound : Problem.BadValues([error]));
    }

    private async Task AnswerAsync(HttpContext http, Route route, BoundRequest bound)
    {
        var user = http.Features.Get<IHttpAuthenticationFeature>()?.User; // No principal is made for anonymous callers.
        if (route.Demand.Refuse(user) is { } denial)
        {
            await ProblemWriter.WriteAsync(http, denial);
            return;
        }

        using var body = await ReadAsync(http, route);
        if ((body.Problem ?? route.Binder.Bind(http.Request, body.Json, bound)) is { } refusal)
        {
            await ProblemWriter.WriteAsync(http, refusal);
            return;
        }

        var request = new PreparedRequest { Variables = bound.Variables, Services = http.RequestServices, User = user };
        using var result = await executor.ExecuteAsync(route.Operation, request, http.RequestAborted);
        if (ErrorMapping.Map(route, bound, result) is { } problem)
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
        else
        {
            await AnswerWriter.WriteAsync(http, route, result);
        }
    }

    private static ValueTask<RequestBody> ReadAsync(HttpContext http, Route route) =>
        route is { ReadsBody: true, Binder.Input: { } input }
            ? BodyReader.ReadAsync(http.Request, input.NeedsBody, route.TakesForms, http.RequestAborted)
            : ValueTask.FromResult(RequestBody.None);
}
