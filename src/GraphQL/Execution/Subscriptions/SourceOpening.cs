using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Running;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>The search for the events of one subscription, and what a stream that was found needs as long as it lives.</summary>
internal sealed class SourceOpening : IAsyncDisposable
{
    private readonly CancellationTokenSource _life = new();
    private readonly AsyncServiceScope? _scope;
    private readonly OperationRunner _runner;
    private CancellationTokenRegistration _registration;

    public SourceOpening(ExecutionEnvironment environment, CompiledOperation operation, OperationRequest request, ulong flags)
    {
        _scope = request.Services.GetService<IServiceScopeFactory>()?.CreateAsyncScope();
        _runner = new OperationRunner(environment, operation, request with
        {
            Services = _scope?.ServiceProvider ?? request.Services,
            Cancellation = _life.Token,
            IsUnlimited = true,
        }, flags);
    }

    /// <summary>Finds the events.</summary>
    /// <param name="cancellation">Ends the search.</param>
    public async ValueTask<EventSource> FindAsync(CancellationToken cancellation)
    {
        using (cancellation.UnsafeRegister(static life => ((CancellationTokenSource)life!).Cancel(), _life)) // It is the source.
        {
            return await _runner.FindSourceAsync();
        }
    }

    /// <summary>Ends the stream that was found when a token ends.</summary>
    public void EndWith(CancellationToken token) =>
        _registration = token.UnsafeRegister(static life => ((CancellationTokenSource)life!).Cancel(), _life); // As above.

    public async ValueTask DisposeAsync()
    {
        await _registration.DisposeAsync();
        _runner.Dispose();
        _life.Dispose();
        if (_scope is { } scope)
        {
            await scope.DisposeAsync();
        }
    }
}
