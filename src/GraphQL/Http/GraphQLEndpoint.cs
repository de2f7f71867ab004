using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Http.Keeping;
using PyDotOrg.GraphQL.Http.Sockets;
using PyDotOrg.GraphQL.Http.Transports;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Answers one HTTP request: the first transport that supports it reads it, the executor runs it.</summary>
/// <param name="executor">Runs requests.</param>
/// <param name="schema">Serves the schema's file.</param>
/// <param name="transports">Carry subscriptions.</param>
/// <param name="options">What is allowed.</param>
/// <param name="interceptors">Change requests before they run, in this order.</param>
/// <param name="refusals">Answers what comes to no operation.</param>
internal sealed class GraphQLEndpoint(
    IRequestExecutor executor,
    SchemaTransport schema,
    SubscriptionTransports transports,
    GraphQLServerOptions options,
    IHttpRequestInterceptor[] interceptors,
    Refusals refusals)
{
    /// <summary>Knows answers that are there already; null when none are kept.</summary>
    public KeptRequests? Kept { get; init; }

    /// <summary>Takes a request of the endpoint itself.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return PostTransport.Supports(request) ? PostAsync(http)
                : MultipartTransport.Supports(request, options) ? PostFormAsync(http)
                : UnsupportedMediaTypeAsync(http);
        }

        if (SocketTransport.Supports(http))
        {
            return transports.Sockets.InvokeAsync(http);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD, POST";
            return refusals.WriteAsync(http, StatusCodes.Status405MethodNotAllowed);
        }

        if (GetTransport.Supports(request))
        {
            return options.EnableGetRequests ? GetAsync(http) : NotFound(http);
        }

        if (SchemaTransport.Supports(request))
        {
            return options.EnableSchemaRequests ? InvokeSchemaAsync(http) : NotFound(http);
        }

        return options.EnableGetRequests ? MissingQueryAsync(http) : NotFound(http);
    }

    /// <summary>
    /// Hot Chocolate answers 404 without a word; the specification (GraphQL over HTTP, section 5.3) wants 415, and whoever
    /// forgot the header wants to know what would be right.
    /// </summary>
    private Task UnsupportedMediaTypeAsync(HttpContext http)
    {
        http.Response.Headers.Accept = options.EnableMultipartRequests ? $"{MediaTypes.Json}, {MediaTypes.FormData}" : MediaTypes.Json;
        var error = ErrorBuilder.New().SetMessage(Messages.UnsupportedMediaType(http.Request.ContentType)).Build();
        return refusals.WriteAsync(http, ResponseFormat.GraphQLResponse, error, StatusCodes.Status415UnsupportedMediaType);
    }

    private Task MissingQueryAsync(HttpContext http)
    {
        var error = ErrorBuilder.New().SetMessage(Messages.QueryAndIdMissing).SetCode(ErrorCodes.Server.QueryAndIdMissing).Build();
        return refusals.WriteAsync(http, ResponseFormat.GraphQLResponse, error, StatusCodes.Status400BadRequest);
    }

    /// <summary>Takes a request for the schema's file.</summary>
    public async Task InvokeSchemaAsync(HttpContext http)
    {
        if (await refusals.AskAsync(http) is { } closed)
        {
            await ResponseWriter.WriteAsync(http, ResponseFormat.GraphQLResponse, closed, StatusCodes.Status429TooManyRequests);
            return;
        }

        await schema.WriteAsync(http);
    }

    /// <summary>Takes a request for a stored document, whose id and operation stand in the address.</summary>
    public Task InvokePersistedAsync(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return PostTransport.Supports(request) ? PostPersistedAsync(http) : NotFound(http);
        }

        return options.EnableGetRequests ? GetPersistedAsync(http) : NotFound(http);
    }

    private Task NotFound(HttpContext http) => refusals.WriteAsync(http, StatusCodes.Status404NotFound);

    private async Task PostAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is not { } accept)
        {
            return;
        }

        var bytes = await PostTransport.ReadAsync(http);
        if (bytes is { } whole && Kept?.Find(http, accept, whole) is { } known)
        {
            PostTransport.Release(http, whole);
            await AnswerAgainAsync(http, accept, known);
            return;
        }

        var key = Kept is null || bytes is null ? null : KeptRequests.KeyOf(http, accept, bytes.Value);
        using var body = PostTransport.Take(http, bytes);
        await RunAsync(http, accept, body, key);
    }

    /// <summary>Answers with what is there already; it counts as any other request.</summary>
    private async Task AnswerAgainAsync(HttpContext http, AcceptHeader accept, KeptAnswer answer)
    {
        var user = http.Features.Get<IHttpAuthenticationFeature>()?.User;
        using var result = await executor.AnswerAgainAsync(answer, new GateVisit(null, OperationType.Query, user, http), http.RequestAborted);
        if (result.Status == RequestStatus.Executed)
        {
            http.Response.Headers[CacheStatus.Header] = Kept!.Status.Hit; // It has been found there.
        }

        await ResponseWriter.WriteAsync(http, accept.Choose(ResultKind.Single)!.Value, result, options); // As above.
    }

    private async Task PostFormAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is { } accept)
        {
            using var body = await MultipartTransport.ReadAsync(http, options);
            await RunAsync(http, accept, body);
        }
    }

    private async Task GetAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is not { } accept)
        {
            return;
        }

        // What the host asks of a GET beside the address has to be there, whether the answer is or not.
        var mayBeKept = Kept is not null && options.AllowedGetOperations.HasFlag(AllowedOperations.Query)
            && !(options.EnforceGetRequestsPreflightHeader && !Preflight.IsPromised(http.Request));
        if (mayBeKept && Kept!.Find(http, accept, default) is { } known) // As it says.
        {
            await AnswerAgainAsync(http, accept, known);
            return;
        }

        using var body = GetTransport.Read(http.Request, options);
        await RunSingleAsync(http, accept, body, AllowedFor(http.Request, accept), mayBeKept ? KeptRequests.KeyOf(http, accept, default) : null);
    }

    private async Task PostPersistedAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is { } accept)
        {
            using var body = PostTransport.Take(http, await PostTransport.ReadAsync(http));
            PersistedAddress.Apply(http.Request, body);
            await RunAsync(http, accept, body);
        }
    }

    private async Task GetPersistedAsync(HttpContext http)
    {
        if (await NegotiateAsync(http) is { } accept)
        {
            using var body = GetTransport.Read(http.Request, options);
            PersistedAddress.Apply(http.Request, body);
            await RunSingleAsync(http, accept, body, AllowedFor(http.Request, accept));
        }
    }

    /// <summary>A browser's EventSource can only GET; a subscription changes nothing.</summary>
    private AllowedOperations AllowedFor(HttpRequest request, AcceptHeader accept) =>
        HttpMethods.IsGet(request.Method) && accept.Choose(ResultKind.Single) == ResponseFormat.EventStream
            ? options.AllowedGetOperations | AllowedOperations.Subscription
            : options.AllowedGetOperations;

    private async ValueTask<AcceptHeader?> NegotiateAsync(HttpContext http)
    {
        var accept = AcceptHeader.Read(http.Request.Headers.Accept, options.TransportVersion);
        if (accept.Invalid is { } value)
        {
            var error = ErrorBuilder.New()
                .SetMessage(Messages.AcceptNotReadable(value))
                .SetCode(ErrorCodes.Server.InvalidAcceptHeaderValue)
                .SetExtension("headerValue", value)
                .Build();
            await refusals.WriteAsync(http, ResponseFormat.GraphQLResponse, error);
            return null;
        }

        if (!accept.TakesAny)
        {
            await NotAcceptableAsync(http);
            return null;
        }

        return accept;
    }

    private Task NotAcceptableAsync(HttpContext http) => refusals.WriteAsync(http, StatusCodes.Status406NotAcceptable);

    private Task RunAsync(HttpContext http, AcceptHeader accept, RequestBody body, byte[]? key = null) =>
        body.Error is null && Batch.IsAskedFor(http.Request, body)
            ? RunBatchAsync(http, accept, body)
            : RunSingleAsync(http, accept, body, AllowedOperations.All, key);

    private async Task RunSingleAsync(HttpContext http, AcceptHeader accept, RequestBody body, AllowedOperations allowed, byte[]? key = null)
    {
        if (accept.Choose(ResultKind.Single) is not { } format)
        {
            await RunStreamAsync(http, accept, body, allowed);
            return;
        }

        if (body.Error is { } error)
        {
            await refusals.WriteAsync(http, format, error, options.TransportVersion);
            return;
        }

        var keeping = Kept?.Begin(http);
        using var result = await ExecuteAsync(http, body.ToRequest(http, TermsOf(accept, allowed) with { Keeping = keeping }));
        if (result is StreamResult stream)
        {
            await transports.Streams.RunAsync(http, accept, stream);
        }
        else
        {
            Kept?.End(http, keeping, format, key);
            await ResponseWriter.WriteAsync(http, format, result, options);
        }
    }

    /// <summary>The client takes no single result: nothing is run that has only one.</summary>
    private async Task RunStreamAsync(HttpContext http, AcceptHeader accept, RequestBody body, AllowedOperations allowed)
    {
        if (body.Error is not null || (accept.Choose(ResultKind.Subscription) ?? accept.Choose(ResultKind.Stream)) is not { } format)
        {
            await NotAcceptableAsync(http);
            return;
        }

        using var result = await ExecuteAsync(http, body.ToRequest(http, TermsOf(accept, allowed) with { NeedsStream = true }));
        if (result is StreamResult stream)
        {
            await transports.Streams.RunAsync(http, accept, stream);
        }
        else if (result.Status == RequestStatus.KindNotAllowed)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
        }
        else
        {
            await ResponseWriter.WriteAsync(http, format, result, options);
        }
    }

    private async Task RunBatchAsync(HttpContext http, AcceptHeader accept, RequestBody body)
    {
        var items = Batch.Read(http.Request, body, options, out var error);
        var format = accept.Choose(error is null ? ResultKind.Stream : ResultKind.Single) ?? accept.Choose(ResultKind.Stream);
        if (format is not { } chosen)
        {
            await NotAcceptableAsync(http);
        }
        else if (error is not null)
        {
            await refusals.WriteAsync(http, chosen, error);
        }
        else
        {
            await Batch.RunAsync(http, chosen, items, item => ExecuteAsync(http, item.Request.ToRequest(http, TermsOf(accept, Batch.Allowed) with { Keeping = Kept?.Begin(http) }, item)));
        }
    }

    private RequestTerms TermsOf(AcceptHeader accept, AllowedOperations allowed) =>
        new(allowed, accept.Incremental ?? options.IncrementalDelivery);

    private ValueTask<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request) => interceptors.Length == 0
        ? executor.ExecuteAsync(request, http.RequestAborted)
        : InterceptAsync(http, request);

    private async ValueTask<ExecutionResult> InterceptAsync(HttpContext http, GraphQLRequest request)
    {
        var builder = OperationRequestBuilder.From(request);
        try
        {
            foreach (var interceptor in interceptors)
            {
                await interceptor.OnCreateAsync(http, executor, builder, http.RequestAborted);
            }
        }
        catch (GraphQLException exception)
        {
            return await refusals.AskAsync(http) is { } closed
                ? new RefusedResult(RequestStatus.Limited, [closed])
                : new RefusedResult(RequestStatus.Refused, exception.Errors);
        }

        return await executor.ExecuteAsync(builder.Build(), http.RequestAborted);
    }
}
