namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>
/// Subscribers who share one source stream, one execution for each event, and the bytes of its result
/// (MapSourceToResponseEvent, specification, section 6.2.3.2). Events are executed one after another. Thread-safe.
/// </summary>
internal sealed class EventGroup : IDisposable
{
    private readonly EventGroupParts _parts;
    private readonly Lock _gate = new();
    private readonly List<Subscriber> _subscribers = [];
    private readonly CancellationTokenSource _life = new();
    private readonly TaskCompletionSource<Exception?> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GraphQLError? _tooSlow;
    private Task _ending = Task.CompletedTask;
    private bool _isStarted;
    private bool _isOver;
    private bool _isDone;

    public EventGroup(EventGroupParts parts) => _parts = parts;

    /// <summary>What those who share have in common; null when the group has one subscriber only.</summary>
    public EventGroupKey? Key => _parts.Key;

    /// <summary>Ends when the source stream is open: with null, or with the reason why it cannot be opened.</summary>
    public Task<Exception?> WhenOpen => _opened.Task;

    /// <summary>Adds a subscriber; the first one opens the source stream.</summary>
    /// <returns>Null when the group is over.</returns>
    public Subscriber? TryJoin()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return null;
            }

            var subscriber = new Subscriber(this, _parts.MaxWaitingResults) { Place = _subscribers.Count };
            _subscribers.Add(subscriber);
            if (!_isStarted)
            {
                _isStarted = true;
                Start();
            }

            return subscriber;
        }
    }

    /// <summary>Takes a subscriber away; the last one closes the source stream.</summary>
    public void Leave(Subscriber subscriber)
    {
        lock (_gate)
        {
            if (subscriber.Place < 0)
            {
                return;
            }

            Remove(subscriber);
            if (_subscribers.Count > 0)
            {
                return;
            }

            Desert();
        }

        _parts.OnOver(this);
    }

    public void Dispose() => _life.Dispose();

    private void Start()
    {
        if (Key is null)
        {
            _ = Task.Run(RunAsync);
            return;
        }

        // What is shared must know nothing of the request that happened to come first.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await using var stream = await _parts.Open(_life.Token);
            _opened.SetResult(null);
            await foreach (var message in stream.ReadEventsAsync().WithCancellation(_life.Token))
            {
                if (await _parts.Run.ExecuteAsync(message, _life.Token) is not { } result)
                {
                    continue;
                }

                if (_parts.WaitsForSubscriber)
                {
                    await WaitForRoomAsync();
                }

                Deliver(result);
            }

            Finish(null);
        }
        catch (Exception exception)
        {
            Finish(exception);
            _opened.TrySetResult(exception);
        }

        await _parts.OnDone();
        await _ending;
        Dispose();
    }

    /// <summary>A stream of one subscriber goes on when the subscriber has taken enough of it.</summary>
    private ValueTask<bool> WaitForRoomAsync()
    {
        lock (_gate)
        {
            return _subscribers.Count == 0 ? default : _subscribers[0].WaitForRoomAsync(_life.Token);
        }
    }

    private void Deliver(ResponseEvent result)
    {
        lock (_gate)
        {
            for (var i = _subscribers.Count - 1; i >= 0; i--)
            {
                var subscriber = _subscribers[i];
                if (!subscriber.TryTake(result))
                {
                    Remove(subscriber);
                    subscriber.End(_tooSlow ??= TooSlow());
                }
            }

            if (_subscribers.Count > 0 || _isOver)
            {
                return;
            }

            Desert();
        }

        _parts.OnOver(this);
    }

    /// <summary>Ends the group with its source.</summary>
    private void Finish(Exception? exception)
    {
        Subscriber[] subscribers;
        lock (_gate)
        {
            _isOver = true;
            _isDone = true;
            subscribers = [.. _subscribers];
            foreach (var subscriber in subscribers)
            {
                subscriber.Place = -1;
            }

            _subscribers.Clear();
        }

        _parts.OnOver(this);
        var failure = exception is null || subscribers.Length == 0 ? null : _parts.ToError(exception);
        foreach (var subscriber in subscribers)
        {
            subscriber.End(failure);
        }
    }

    private void Remove(Subscriber subscriber)
    {
        var last = _subscribers[^1];
        _subscribers[subscriber.Place] = last;
        last.Place = subscriber.Place;
        _subscribers.RemoveAt(_subscribers.Count - 1);
        subscriber.Place = -1;
    }

    /// <summary>Nobody is left: what runs for the group is to end.</summary>
    private void Desert()
    {
        _isOver = true;
        if (!_isDone)
        {
            _ending = _life.CancelAsync();
        }
    }

    private GraphQLError TooSlow() => ErrorBuilder.New()
        .SetMessage(Messages.SubscriberTooSlow(_parts.MaxWaitingResults))
        .SetCode(ErrorCodes.Subscription.TooSlow)
        .Build();
}
