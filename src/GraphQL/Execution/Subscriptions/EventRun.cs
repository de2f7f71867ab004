using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>ExecuteSubscriptionEvent (specification, section 6.2.3.2): runs the operation of a subscription for one event.</summary>
internal sealed class EventRun
{
    private readonly ExecutionEnvironment _environment;
    private readonly OperationRequest _request;
    private readonly ulong _flags;
    private readonly byte[] _nothing;

    // Each event has a scope of its own: services of a request live no longer than it, and a subscription lives for hours.
    private readonly IServiceScopeFactory? _scopes;

    public EventRun(ExecutionEnvironment environment, CompiledOperation operation, OperationRequest request, ulong flags)
    {
        _environment = environment;
        Operation = operation;
        _flags = flags;
        _nothing = Encoding.UTF8.GetBytes($$$"""{"data":{"{{{operation.Root.Selections[0].ResponseName}}}":null}}""");
        _scopes = request.Services.GetService<IServiceScopeFactory>();
        _request = (_scopes is null ? request : request with { Services = OperationRequestBuilder.NoServices.Instance }) with { Context = null };
    }

    /// <summary>The operation.</summary>
    public CompiledOperation Operation { get; }

    /// <summary>The result for an event, written; null when subscribers are not to know of it.</summary>
    public async ValueTask<ResponseEvent?> ExecuteAsync(object? message, CancellationToken cancellation)
    {
        var context = _environment.Diagnostics.Begin(null, Operation);
        using var observed = context?.Listener.OnSubscriptionEvent(context);
        var scope = _scopes?.CreateAsyncScope();
        try
        {
            var services = scope?.ServiceProvider ?? _request.Services;
            var result = await ExecuteAsync(
                _request with { RootValue = message, Services = services, Cancellation = cancellation, Context = context });
            return message is IDiscreetEvent { IsDiscreet: true } && result.Json.Span.SequenceEqual(_nothing) ? null : result;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            context?.Listener.SubscriptionEventError(context, exception);
            var errors = ErrorFiltering.Apply(_environment.ErrorFilters, [ExceptionErrors.OfRequest(exception, _environment.Options, _environment.Logger)]);
            return Write(new RefusedResult(RequestStatus.Failed, errors));
        }
        finally
        {
            if (scope is { } own)
            {
                await own.DisposeAsync();
            }
        }
    }

    private async ValueTask<ResponseEvent> ExecuteAsync(OperationRequest run)
    {
        using var result = await new OperationRunner(_environment, Operation, run, _flags).RunAsync();
        run.Context?.Result = result;
        return Write(result);
    }

    private static ResponseEvent Write(ExecutionResult result)
    {
        using var writer = new JsonWriter();
        result.Write(writer);
        return new ResponseEvent(writer.WrittenSpan.ToArray(), result.Errors);
    }
}
