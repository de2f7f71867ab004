using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>An operation that a client runs on its connection.</summary>
/// <param name="id">The id that the client gave it.</param>
/// <param name="head">A result's message up to the payload.</param>
internal sealed class SocketOperation(string id, ReadOnlyMemory<byte> head) : IDisposable
{
    private readonly CancellationTokenSource _life = new();
    private readonly Lock _gate = new();
    private ResponseStream? _stream;
    private volatile bool _isStopped;
    private bool _isDone;

    /// <summary>The id that the client gave it.</summary>
    public string Id => id;

    /// <summary>A result's message up to the payload.</summary>
    public ReadOnlyMemory<byte> Head => head;

    /// <summary>Ends with the operation.</summary>
    public CancellationToken Cancellation => _life.Token;

    /// <summary>Whether nothing more may be sent about it.</summary>
    public bool IsStopped => _isStopped;

    /// <summary>The running of it.</summary>
    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Ends the operation for the client.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            if (_isDone)
            {
                return;
            }

            _ = _life.CancelAsync();
            _ = _stream?.DisposeAsync().AsTask();
        }
    }

    /// <summary>Takes the stream of results, which ends with the operation.</summary>
    public void Attach(ResponseStream stream)
    {
        lock (_gate)
        {
            _stream = stream;
            if (_isStopped)
            {
                _ = stream.DisposeAsync().AsTask();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDone = true;
        }

        _life.Dispose();
    }
}
