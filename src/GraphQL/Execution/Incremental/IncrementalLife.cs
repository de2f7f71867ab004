using PyDotOrg.GraphQL.Execution.Running;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The time of an operation with all of its parts: it ends with its request, with its reader, and at the time limit.</summary>
internal sealed class IncrementalLife : IDisposable
{
    private readonly CancellationTokenSource _reader;
    private readonly OperationLifetime _lifetime;

    public IncrementalLife(ExecutionEnvironment environment, CancellationToken attempt, CancellationToken request)
    {
        _reader = CancellationTokenSource.CreateLinkedTokenSource(attempt, request);
        _lifetime = new OperationLifetime(environment.Options.ExecutionTimeout, environment.Time, _reader.Token);
        Token = _lifetime.Token;
    }

    /// <summary>Ends with the operation.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether nobody wants the rest.</summary>
    public bool IsLeft => _reader.IsCancellationRequested;

    /// <summary>Says that nobody wants the rest.</summary>
    public Task LeaveAsync() => _reader.CancelAsync();

    public void Dispose()
    {
        _lifetime.Dispose();
        _reader.Dispose();
    }
}
