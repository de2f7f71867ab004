using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>
/// The answers to one operation of whose result parts come later. What comes later runs only while somebody reads: whoever
/// reads slowly holds no more than what was running already.
/// </summary>
internal sealed class IncrementalStream : ResponseStream
{
    private readonly BranchRuns _runs;
    private readonly WorkGraph _graph = new();
    private readonly PayloadWriter _writer;
    private readonly IncrementalLife _life;
    private readonly Lock _gate = new();
    private ResponseEvent? _first;
    private bool _isReading;
    private bool _isOver;
    private bool _isClosed;

    private IncrementalStream(OperationRunner main, PayloadWriter writer, IncrementalLife life)
    {
        _runs = new BranchRuns(main);
        _writer = writer;
        _life = life;
    }

    /// <inheritdoc/>
    public override GraphQLError? Failure => null;

    /// <summary>Begins with the first answer.</summary>
    /// <param name="main">The run of what came at once; the stream disposes it.</param>
    /// <param name="result">Its result.</param>
    /// <param name="later">What it leaves for later.</param>
    /// <param name="writer">Writes answers.</param>
    /// <param name="life">The time of the operation; the stream disposes it.</param>
    public static IncrementalStream Begin(
        OperationRunner main, ExecutionResult result, LaterWork later, PayloadWriter writer, IncrementalLife life)
    {
        var stream = new IncrementalStream(main, writer, life);
        var payload = new Payload();
        stream._graph.Begin(later, payload);
        using var json = new JsonWriter();
        writer.WriteFirst(json, result, payload);
        stream._first = new ResponseEvent(json.WrittenSpan.ToArray(), result.Errors);
        return stream;
    }

    /// <inheritdoc/>
    public override async ValueTask<ResponseEvent?> ReadAsync()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return null;
            }

            _isReading = true;
        }

        try
        {
            return await ReadNextAsync();
        }
        finally
        {
            lock (_gate)
            {
                _isReading = false;
            }

            CloseIfOver();
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return ValueTask.CompletedTask;
            }

            _isOver = true;
            _ = _life.LeaveAsync();
        }

        CloseIfOver();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<ResponseEvent?> ReadNextAsync()
    {
        if (_first is { } first)
        {
            _first = null;
            return first;
        }

        var payload = new Payload();
        var errors = await FillAsync(payload) ? [] : EndOf(payload);
        if (errors is null)
        {
            _isOver = true;
            return null;
        }

        _isOver = _graph.IsDone;
        using var json = new JsonWriter();
        _writer.Write(json, payload, hasNext: !_graph.IsDone);
        payload.Close();
        return new ResponseEvent(json.WrittenSpan.ToArray(), errors);
    }

    /// <summary>Ends what is left when the time is over.</summary>
    /// <returns>Why; null when nobody wants to know.</returns>
    private IReadOnlyList<GraphQLError>? EndOf(Payload payload)
    {
        if (_life.IsLeft)
        {
            return null;
        }

        var errors = _runs.TimedOut();
        _graph.EndAll(errors, payload);
        return errors;
    }

    /// <summary>Runs until there is something to tell.</summary>
    /// <returns>False when the operation has to end before.</returns>
    private async ValueTask<bool> FillAsync(Payload payload)
    {
        _runs.Hold();
        try
        {
            while (true)
            {
                Advance(payload);
                if (_life.Token.IsCancellationRequested)
                {
                    return false;
                }

                if (!payload.IsEmpty)
                {
                    return true;
                }

                await _runs.WaitAsync(_life.Token);
            }
        }
        catch (OperationCanceledException) when (_life.Token.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _runs.Release();
        }
    }

    /// <summary>Does everything that can be done without waiting, as long as one step leads to another.</summary>
    private void Advance(Payload payload)
    {
        bool hasAdvanced;
        do
        {
            hasAdvanced = _runs.Advance();
            while (!_life.Token.IsCancellationRequested && _runs.TryTakeDone() is { } done)
            {
                _graph.Complete(done, payload);
                hasAdvanced = true;
            }

            while (_runs.CanBegin && _graph.TryStart() is { } fields)
            {
                _runs.Begin(fields);
                hasAdvanced = true;
            }

            foreach (var stream in _graph.Streams.ToArray())
            {
                hasAdvanced |= Ask(stream) | Deliver(stream, payload);
            }
        }
        while (hasAdvanced && !_life.Token.IsCancellationRequested);
    }

    /// <summary>Asks for as many items as may run.</summary>
    private bool Ask(ItemStream stream)
    {
        var hasAsked = false;
        while (stream.CanAsk && _runs.CanBegin && !_life.Token.IsCancellationRequested)
        {
            if (TryMove(stream) is not { } hasMoved)
            {
                break;
            }

            hasAsked = true;
            if (hasMoved)
            {
                stream.Add(_runs.Begin);
            }
            else
            {
                stream.End(null);
            }
        }

        return hasAsked;
    }

    /// <returns>Whether there is another item; null when that has to be waited for, or when the sequence has failed.</returns>
    private bool? TryMove(ItemStream stream)
    {
        try
        {
            if (stream.Moving is null)
            {
                var moving = stream.MoveNextAsync();
                if (moving.IsCompleted)
                {
                    return moving.GetAwaiter().GetResult();
                }

                stream.Moving = moving.AsTask();
                _runs.Expect(stream.Moving);
            }

            if (!stream.Moving.IsCompleted)
            {
                return null;
            }

            var moved = stream.Moving;
            stream.Moving = null;
            return moved.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            stream.Moving = null;
            stream.End(_runs.ToErrors(exception, stream));
            return null;
        }
    }

    private bool Deliver(ItemStream stream, Payload payload)
    {
        var hasDelivered = false;
        while (!_life.Token.IsCancellationRequested && stream.TryDeliver() is { } item)
        {
            hasDelivered = true;
            if (item.HasFailed)
            {
                _graph.End(stream, item.Errors, payload);
                item.Close();
                return true;
            }

            _graph.Deliver(stream, item, payload);
        }

        if (stream.IsDone && !_life.Token.IsCancellationRequested)
        {
            _graph.End(stream, stream.Failure, payload);
            return true;
        }

        return hasDelivered;
    }

    private void CloseIfOver()
    {
        lock (_gate)
        {
            if (!_isOver || _isReading || _isClosed)
            {
                return;
            }

            _isClosed = true;
        }

        _ = CloseAsync();
    }

    private async Task CloseAsync()
    {
        foreach (var stream in _graph.Streams)
        {
            stream.Close();
        }

        await _runs.CloseAsync();
        _life.Dispose();
    }
}
