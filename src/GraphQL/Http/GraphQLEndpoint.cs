using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Transports;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Answers one HTTP request: the first transport that supports it reads it, the executor runs it.</summary>
/// <param name="executor">Runs requests.</param>
/// <param name="schema">Serves the schema's file.</param>
internal sealed class GraphQLEndpoint(IRequestExecutor executor, SchemaTransport schema)
{
    /// <summary>Takes a request of the endpoint itself.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return PostTransport.Supports(request) ? PostAsync(http) : NotFound(http);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = "GET, HEAD, POST";
            return Task.CompletedTask;
        }

        if (GetTransport.Supports(request))
        {
            return GetAsync(http);
        }

        return SchemaTransport.Supports(request) ? schema.WriteAsync(http) : NotFound(http);
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task PostAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is { } format)
        {
            using var body = await PostTransport.ReadAsync(http);
            await RunAsync(http, format, body, PostTransport.Allowed);
        }
    }

    private async Task GetAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is { } format)
        {
            using var body = GetTransport.Read(http.Request);
            await RunAsync(http, format, body, GetTransport.Allowed);
        }
    }

    private static async ValueTask<ResponseFormat?> NegotiateAsync(HttpContext http)
    {
        var accept = AcceptHeader.Read(http.Request.Headers.Accept);
        if (accept.Invalid is { } value)
        {
            var error = ErrorBuilder.New()
                .SetMessage(Messages.AcceptNotReadable(value))
                .SetCode(ErrorCodes.Server.InvalidAcceptHeaderValue)
                .SetExtension("headerValue", value)
                .Build();
            await ResponseWriter.WriteAsync(http, ResponseFormat.GraphQLResponse, error);
        }
        else if (accept.Format is null)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
        }

        return accept.Format;
    }

    private async ValueTask RunAsync(HttpContext http, ResponseFormat format, RequestBody body, AllowedOperations allowed)
    {
        if (body.Error is { } error)
        {
            await ResponseWriter.WriteAsync(http, format, error);
            return;
        }

        var request = body.ToRequest(http.RequestServices, http.Features.Get<IHttpAuthenticationFeature>()?.User, allowed);
        using var result = await executor.ExecuteAsync(request, http.RequestAborted);
        await ResponseWriter.WriteAsync(http, format, result);
    }
}
