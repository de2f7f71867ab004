using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>
/// Several results over plain HTTP: those of a subscription as long as events come (GraphQL over Server-Sent Events, distinct
/// connections mode), those of a query with parts that come later. The client ends them by closing its connection.
/// </summary>
internal sealed class StreamTransport
{
    private readonly EventStreamOptions _options;
    private readonly GraphQLServerOptions _server;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;
    private int _streams;

    /// <param name="services">Those of the host.</param>
    /// <param name="server">The options of the endpoint.</param>
    public StreamTransport(IServiceProvider services, GraphQLServerOptions server)
    {
        _options = services.GetService<EventStreamOptions>() ?? new EventStreamOptions();
        _server = server;
        _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
    }

    /// <summary>Answers with the results of an operation that may have several.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accept">What the client takes; 406 when that is no format for several results.</param>
    /// <param name="result">The operation, not started yet.</param>
    public Task RunAsync(HttpContext http, AcceptHeader accept, StreamResult result)
    {
        var kind = result is SubscriptionResult ? ResultKind.Subscription : ResultKind.Stream;
        if (accept.Choose(kind) is not { } format)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return Task.CompletedTask;
        }

        // What is not a subscription ends soon, as any request does.
        return kind == ResultKind.Subscription
            ? SubscribeAsync(http, format, result)
            : RunAsync(http, (format, kind), accept.Choose(ResultKind.Single) ?? format, result);
    }

    private async Task SubscribeAsync(HttpContext http, ResponseFormat format, StreamResult subscription)
    {
        try
        {
            if (Interlocked.Increment(ref _streams) > _options.MaxStreams)
            {
                await ResponseWriter.WriteAsync(http, format, TooMany(), StatusCodes.Status503ServiceUnavailable);
                return;
            }

            await RunAsync(http, (format, ResultKind.Subscription), format, subscription);
        }
        finally
        {
            Interlocked.Decrement(ref _streams);
        }
    }

    private async Task RunAsync(
        HttpContext http, (ResponseFormat Format, ResultKind Kind) results, ResponseFormat singleFormat, StreamResult result)
    {
        var (stream, single) = await result.StartAsync(http.RequestAborted);
        if (stream is null)
        {
            using (single)
            {
                await ResponseWriter.WriteAsync(http, singleFormat, single!, _server); // There is one of the two.
            }

            return;
        }

        await using (stream)
        {
            // Ends the reading below, which then finds the stream at its end.
            await using var aborted = http.RequestAborted.UnsafeRegister(Leave, stream);
            await using var stopping = results.Kind == ResultKind.Subscription ? _stopping.UnsafeRegister(Leave, stream) : default;
            await WriteAsync(http, results, stream);
        }
    }

    private static void Leave(object? stream) => _ = ((ResponseStream)stream!).DisposeAsync().AsTask(); // It is the stream.

    private GraphQLError TooMany() => ErrorBuilder.New()
        .SetMessage(Messages.TooManyStreams(_options.MaxStreams))
        .SetCode(ErrorCodes.Subscription.TooMany)
        .Build();

    private static GraphQLError Expired() =>
        ErrorBuilder.New().SetMessage(Messages.CallerExpired).SetCode(ErrorCodes.Authentication.Expired).Build();

    private async Task WriteAsync(HttpContext http, (ResponseFormat Format, ResultKind Kind) results, ResponseStream stream)
    {
        var isLong = results.Kind == ResultKind.Subscription;
        var isExpired = false;
        await using var expiry = !isLong ? null : CallerExpiry.Start(http, _time, () =>
        {
            Volatile.Write(ref isExpired, true);
            Leave(stream);
        });
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = results.Format.ToContentType();
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await using var output = new StreamOutput(http, results, _options, _time);
        await output.BeginAsync();
        while (await stream.ReadAsync() is { } result)
        {
            if (!await output.WriteAsync(result.Json))
            {
                return;
            }
        }

        // A client whose stream breaks off comes back; one whose stream is complete does not.
        if (!http.RequestAborted.IsCancellationRequested && !(isLong && _stopping.IsCancellationRequested))
        {
            await output.EndAsync(Volatile.Read(ref isExpired) ? Expired() : stream.Failure);
        }
    }
}
