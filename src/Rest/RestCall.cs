using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Rest.Reading;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest;

/// <summary>Answers one request of the facade: find the route, pass the gate, ask who calls, read the body, bind the variables, run the operation, write its part of the result.</summary>
/// <param name="table">The routes.</param>
/// <param name="documents">The list of collections and their descriptions.</param>
/// <param name="executor">Runs operations.</param>
/// <param name="gate">The host's say in how much a caller may ask for; null when it has none.</param>
/// <param name="notices">Knows what programs are to be told; null when there is nothing to know.</param>
internal sealed class RestCall(RouteTable table, CollectionDocuments documents, IRequestExecutor executor, IOperationGate? gate, NoticeBoard? notices)
{
    private const string DocumentMethods = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? string.Empty;
        var method = http.Request.Method;
        if (notices?.Find(path) is { } notice)
        {
            http.Response.Headers[NoticeBoard.Header] = notice;
        }

        if (documents.Find(path) is { } document)
        {
            return HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
                ? AnswerAsync(http, document)
                : RefuseMethodAsync(http, DocumentMethods);
        }

        if (table.Find(path, out var segments) is not { } found)
        {
            return RefuseAsync(http, null, Problem.RouteNotFound);
        }

        var routes = found.For(method);
        return routes.Count == 0 ? RefuseMethodAsync(http, found.Allow) : AnswerAsync(http, routes, segments);
    }

    private Task RefuseMethodAsync(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return RefuseAsync(http, null, Problem.MethodNotAllowed(http.Request.Method, allowed));
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
        return RefuseAsync(http, routes[^1].Operation, error is null ? Problem.RowNotFound : Problem.BadValues([error]));
    }

    private async Task AnswerAsync(HttpContext http, byte[] document)
    {
        if (!await IsClosedAsync(http, null, UserOf(http)))
        {
            await AnswerWriter.WriteAsync(http, document);
        }
    }

    private async Task RefuseAsync(HttpContext http, PreparedOperation? operation, Problem problem)
    {
        if (!await IsClosedAsync(http, operation, UserOf(http)))
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
    }

    /// <summary>Asks the gate, and says what it says against it.</summary>
    private ValueTask<bool> IsClosedAsync(HttpContext http, PreparedOperation? operation, ClaimsPrincipal? user)
    {
        if (gate is null || HttpMethods.IsOptions(http.Request.Method))
        {
            return ValueTask.FromResult(false);
        }

        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var kind = operation?.Definition.Operation ?? (isRead ? OperationType.Query : OperationType.Mutation);
        return IsClosedAsync(http, gate.EnterAsync(new GateVisit(operation, kind, user, http), http.RequestAborted));
    }

    private static async ValueTask<bool> IsClosedAsync(HttpContext http, ValueTask<GraphQLError?> asked)
    {
        if (await asked is not { } closed)
        {
            return false;
        }

        await ProblemWriter.WriteAsync(http, Problem.Limited(closed));
        return true;
    }

    /// <summary>No principal is made for anonymous callers.</summary>
    private static ClaimsPrincipal? UserOf(HttpContext http) => http.Features.Get<IHttpAuthenticationFeature>()?.User;

    private async Task AnswerAsync(HttpContext http, Route route, BoundRequest bound)
    {
        var user = UserOf(http);
        if (await IsClosedAsync(http, route.Operation, user))
        {
            return;
        }

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
