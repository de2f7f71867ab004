using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Rest.Projections;
using PyDotOrg.Graph.Rest.Reading;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Rest;

/// <summary>Answers one request of the facade: find the route, pass the gate, ask who calls, read the body, bind the variables, run the operation, write its part of the result.</summary>
/// <param name="table">The routes.</param>
/// <param name="documents">The list of collections and their descriptions.</param>
/// <param name="executor">Runs operations.</param>
/// <param name="gate">The host's say in how much a caller may ask for; null when it has none.</param>
/// <param name="notices">Knows what programs are to be told; null when there is nothing to know.</param>
/// <param name="time">Knows which deprecated routes are gone.</param>
internal sealed class RestCall(RouteTable table, CollectionDocuments documents, IRequestExecutor executor, IOperationGate? gate, NoticeBoard? notices, TimeProvider time)
{
    /// <summary>How long what the facade says of itself may be kept; it stays the same until the next start.</summary>
    private const int DocumentSeconds = 300;

    private const string DocumentMethods = "GET, HEAD, OPTIONS";

    /// <summary>Answers that are there already; null when none are kept.</summary>
    public KeptAnswers? Kept { get; init; }

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? string.Empty;
        var method = http.Request.Method;
        if (notices?.Find(path) is { } notice)
        {
            http.Response.Headers[NoticeBoard.Header] = notice;
        }

        if (Kept?.Find(http) is { } known)
        {
            return AnswerAgainAsync(http, known, Kept.Status.Hit);
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

    private async Task RefuseMethodAsync(HttpContext http, string allowed)
    {
        if (!await IsClosedAsync(http, null, UserOf(http)))
        {
            await RestAnswers.RefuseMethodAsync(http, allowed);
        }
    }

    private Task AnswerAsync(HttpContext http, IReadOnlyList<Route> routes, IReadOnlyList<string> segments)
    {
        foreach (var route in routes)
        {
            if (route.Binder.TryBindPath(segments) is { } bound)
            {
                http.SetEndpoint(route.Endpoint);
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
            await new AnswerOutput(document) { CacheControl = CacheHeaders.Public(DocumentSeconds) }.SendAsync(http);
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

    /// <summary>Answers with what is there already; it counts as any other request.</summary>
    private async Task AnswerAgainAsync(HttpContext http, KeptAnswer answer, string status)
    {
        using var result = await executor.AnswerAgainAsync(answer, new GateVisit(null, OperationType.Query, UserOf(http), http), http.RequestAborted);
        if (result.Status == RequestStatus.Limited)
        {
            await ProblemWriter.WriteAsync(http, Problem.Limited(result.Errors[0]));
            return;
        }

        http.Response.Headers[CacheStatus.Header] = status;
        await ((KeptOutput)answer.Notes!).SendAsync(http); // The facade's answers have it.
    }

    /// <summary>Of several who ask for the same at once, one runs and the others take the answer.</summary>
    private async Task AnswerAsync(HttpContext http, Route route, BoundRequest bound)
    {
        if (Kept is null)
        {
            await AnswerAsync(http, route, bound, null);
            return;
        }

        if (Kept.Join(http, route, out var isLeader) is not { } flight)
        {
            http.Response.Headers[CacheStatus.Header] = Kept.Status.Bypass;
            await AnswerAsync(http, route, bound, null);
        }
        else if (!isLeader)
        {
            await (await flight.WaitAsync(http.RequestAborted) is { } shared
                ? AnswerAgainAsync(http, shared, Kept.Status.Shared)
                : AnswerAsync(http, route, bound, null));
        }
        else
        {
            try
            {
                http.Response.Headers[CacheStatus.Header] = Kept.Status.NotStored;
                http.Features.Set(new AnswerRecording(flight, route, Kept.Status));
                await AnswerAsync(http, route, bound, flight.Reads);
            }
            finally
            {
                flight.Land();
            }
        }
    }

    private async Task AnswerAsync(HttpContext http, Route route, BoundRequest bound, ReadSet? reads)
    {
        var user = UserOf(http);
        if (await IsClosedAsync(http, route.Operation, user))
        {
            return;
        }

        route.Deprecation?.Write(http.Response.Headers);
        if (route.Deprecation is { } deprecation && deprecation.IsOver(time.GetUtcNow()))
        {
            await ProblemWriter.WriteAsync(http, Problem.Gone(deprecation.Message));
            return;
        }

        var wanted = Representations.Of(http.Request);
        if ((route.Demand.Refuse(user) ?? route.Refuse(wanted)) is { } denial)
        {
            await ProblemWriter.WriteAsync(http, denial);
            return;
        }

        AnswerForm.Read(http.Request, route, wanted, bound);
        using var body = await ReadAsync(http, route);
        if ((body.Problem ?? route.Binder.Bind(http.Request, body.Json, bound) ?? route.ChooseVariant(bound)) is { } refusal)
        {
            await ProblemWriter.WriteAsync(http, refusal);
            return;
        }

        var request = new PreparedRequest { Variables = bound.Variables, Services = http.RequestServices, User = user, Reads = reads };
        using var result = await executor.ExecuteAsync(bound.Variant?.Operation ?? route.Operation, request, http.RequestAborted);
        if (result.Errors.Count > 0)
        {
            reads?.Add(null);
        }

        if (ErrorMapping.Map(route, bound, result) is { } problem)
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
        else
        {
            await AnswerWriter.WriteAsync(http, route, bound, result);
        }
    }

    private static ValueTask<RequestBody> ReadAsync(HttpContext http, Route route) =>
        route is { ReadsBody: true, Binder.Input: { } input }
            ? BodyReader.ReadAsync(http.Request, input.NeedsBody, route.TakesForms, http.RequestAborted)
            : ValueTask.FromResult(RequestBody.None);
}
