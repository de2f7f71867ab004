namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>
/// The token that ends an operation: with its request or when its time is over. Many operations never wait and never
/// look at the token, so it is made when it is first asked for; the time counts from there. Thread-safe.
/// </summary>
/// <param name="timeout">The time that the operation may take.</param>
/// <param name="time">The clock.</param>
/// <param name="request">Ends with the request.</param>
internal sealed class OperationLifetime(TimeSpan timeout, TimeProvider time, CancellationToken request) : IDisposable
{
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;

    /// <summary>Ends with the operation.</summary>
    public CancellationToken Token => (_source ?? Start()).Token;

    /// <summary>Whether the operation has to end.</summary>
    public bool IsOver => request.IsCancellationRequested || _source?.IsCancellationRequested == true;

    /// <summary>Whether it was the request that ended, not the time.</summary>
    public bool IsRequestOver => request.IsCancellationRequested;

    public void Dispose()
    {
        _registration.Dispose();
        _source?.Dispose();
    }

    private CancellationTokenSource Start()
    {
        var source = new CancellationTokenSource(timeout, time);
        if (Interlocked.CompareExchange(ref _source, source, null) is { } faster)
        {
            source.Dispose();
            return faster;
        }

        if (request.CanBeCanceled)
        {
            _registration = request.UnsafeRegister(static own => ((CancellationTokenSource)own!).Cancel(), source); // It is the source.
        }

        return source;
    }
}
