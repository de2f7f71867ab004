using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest;

/// <summary>Answers one request of the facade: find the route, bind the variables, run the operation, write its part of the result.</summary>
/// <param name="table">The routes.</param>
/// <param name="documents">The list of collections and their descriptions.</param>
/// <param name="executor">Runs operations.</param>
internal sealed class RestCall(RouteTable table, CollectionDocuments documents, IRequestExecutor executor)
{
    public const string ContentType = "application/json; charset=utf-8";

    private const string AllowedMethods = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? string.Empty;
        var routes = table.Find(path, out var segments);
        var document = documents.Find(path);
        if (routes.Count == 0 && document is null)
        {
            return ProblemWriter.WriteAsync(http, Problem.RouteNotFound);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            return RefuseMethodAsync(http);
        }

        return document is { } json
            ? WriteAsync(http, json)
            : AnswerAsync(http, routes, segments);
    }

    private static Task RefuseMethodAsync(HttpContext http)
    {
        http.Response.Headers.Allow = AllowedMethods;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return ProblemWriter.WriteAsync(http, Problem.MethodNotAllowed(http.Request.Method, AllowedMethods));
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private Task AnswerAsync(HttpContext http, IReadOnlyList<Route> routes, IReadOnlyList<string> segments)
    {
        foreach (var route in routes)
        {
            var values = route.Binder.CreateValues();
            if (route.Binder.TryBindPath(segments, values))
            {
                return RunAsync(http, route, values);
            }
        }

        return ProblemWriter.WriteAsync(http, Problem.RowNotFound);
    }

    private async Task RunAsync(HttpContext http, Route route, VariableValue[] values)
    {
        var errors = new List<BindingError>();
        route.Binder.BindQuery(http.Request.Query, values, errors);
        if (errors.Count > 0)
        {
            await ProblemWriter.WriteAsync(http, Problem.BadValues(errors));
            return;
        }

        var request = new PreparedRequest { Variables = values, Services = http.RequestServices, User = http.Features.Get<IHttpAuthenticationFeature>()?.User };
        using var result = await executor.ExecuteAsync(route.Operation, request, http.RequestAborted);
        if (ErrorMapping.Map(result) is { } problem)
        {
            await ProblemWriter.WriteAsync(http, problem);
        }
        else if (Select(result.Data, route.Select) is { } answer)
        {
            using var writer = new JsonWriter();
            answer.Write(writer);
            await WriteAsync(http, writer.WrittenMemory);
        }
        else
        {
            await ProblemWriter.WriteAsync(http, Problem.RowNotFound);
        }
    }

    private static ResultNode? Select(ResultNode? node, string[] names)
    {
        foreach (var name in names)
        {
            if (node is null || !node.TryGetMember(name, out node))
            {
                return null;
            }
        }

        return node;
    }

    private static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> json)
    {
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(json, http.RequestAborted);
        }
    }
}
