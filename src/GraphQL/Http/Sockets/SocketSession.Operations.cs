using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Sockets.Protocols;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>The operations of the client.</summary>
internal sealed partial class SocketSession
{
    /// <summary>Starts an operation.</summary>
    public ValueTask StartAsync(in SocketMessage message)
    {
        var id = message.Id!; // The protocol lets no message without id through.
        if (_operations.Has(id))
        {
            return CloseAsync(_protocol.NotUnique(id));
        }

        var body = RequestBody.Parse(message.Payload);
        if (body.Error is { Code: ErrorCodes.Server.RequestInvalid or ErrorCodes.Server.InvalidJson } error)
        {
            return CloseAsync(CloseReason.Malformed(error.Message));
        }

        var operation = new SocketOperation(id, _protocol.Head(id));
        if (!_operations.TryAdd(operation, _host.Options.MaxSubscriptionsPerConnection))
        {
            return RefuseAsync(operation, body);
        }

        operation.Running = RunAsync(operation, body);
        return ValueTask.CompletedTask;
    }

    private ValueTask RefuseAsync(SocketOperation operation, RequestBody body)
    {
        body.Dispose();
        operation.Dispose();
        return SendAsync(_protocol.Error(operation.Id, [TooMany()]));
    }

    private async Task RunAsync(SocketOperation operation, RequestBody body)
    {
        try
        {
            using (operation)
            {
                await (await BeginAsync(operation, body) is { } stream ? SendAllAsync(operation, stream) : default);
            }
        }
        catch (GraphQLException refusal)
        {
            await EndAsync(operation, refusal.Errors);
        }
        catch (Exception exception)
        {
            if (!operation.IsStopped)
            {
                Log.RequestFailed(_host.Logger, exception);
                await CloseAsync(CloseReason.Failed);
            }
        }

        _operations.Remove(operation);
    }

    /// <summary>Runs an operation, or starts a subscription.</summary>
    /// <returns>The results of the subscription; null when there are none.</returns>
    private async ValueTask<ResponseStream?> BeginAsync(SocketOperation operation, RequestBody body)
    {
        using (body)
        {
            if (body.Error is { } error)
            {
                await EndAsync(operation, [error]);
                return null;
            }

            // A scope for each operation: that of the connection lives for hours and is used by many at once.
            await using var scope = HttpContext.RequestServices.CreateAsyncScope();
            using var result = await ExecuteAsync(operation, body, scope.ServiceProvider);
            if (result is not StreamResult several)
            {
                await EndAsync(operation, result);
                return null;
            }

            var (stream, single) = await several.StartAsync(operation.Cancellation);
            if (stream is null)
            {
                using (single)
                {
                    await EndAsync(operation, single!); // There is one of the two.
                }

                return null;
            }

            operation.Attach(stream);
            if (several is SubscriptionResult)
            {
                return stream;
            }

            // What comes later uses the services of the scope.
            await SendAllAsync(operation, stream);
            return null;
        }
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(SocketOperation operation, RequestBody body, IServiceProvider services)
    {
        var request = body.ToRequest(HttpContext, new RequestTerms(AllowedOperations.All, _incremental), services: services);
        if (_host.Interceptor is { } interceptor)
        {
            var builder = OperationRequestBuilder.From(request);
            await interceptor.OnRequestAsync(this, operation.Id, builder, operation.Cancellation);
            request = builder.Build();
        }

        return await _host.Executor.ExecuteAsync(request, operation.Cancellation);
    }

    private async ValueTask SendAllAsync(SocketOperation operation, ResponseStream stream)
    {
        await using (stream)
        {
            while (await stream.ReadAsync() is { } result)
            {
                if (!await _writer.SendAsync(operation, operation.Head, result.Json, SocketProtocol.Tail))
                {
                    return;
                }
            }
        }

        if (stream.Failure is { } failure)
        {
            await EndAsync(operation, [failure]);
        }
        else
        {
            await EndAsync(operation, SocketProtocol.Complete(operation.Id));
        }
    }

    private async ValueTask EndAsync(SocketOperation operation, ExecutionResult result)
    {
        if (result.Status != RequestStatus.Executed)
        {
            await EndAsync(operation, result.Errors);
            return;
        }

        using var json = new Json.JsonWriter();
        result.Write(json);
        await _writer.SendAsync(operation, operation.Head, json.WrittenMemory, SocketProtocol.Tail);
        await EndAsync(operation, SocketProtocol.Complete(operation.Id));
    }

    private ValueTask EndAsync(SocketOperation operation, IReadOnlyList<GraphQLError> errors) =>
        EndAsync(operation, _protocol.Error(operation.Id, errors));

    /// <summary>Says the last word; the client may use the id again as soon as it has read it.</summary>
    private async ValueTask EndAsync(SocketOperation operation, byte[] message)
    {
        _operations.Release(operation);
        await _writer.SendAsync(operation, message, default, default);
    }

    private GraphQLError TooMany() => ErrorBuilder.New()
        .SetMessage(Messages.TooMany(_host.Options.MaxSubscriptionsPerConnection))
        .SetCode(ErrorCodes.Subscription.TooMany)
        .Build();
}
