namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>A topic and those who listen to it. All listeners see all events in one order. Thread-safe.</summary>
/// <param name="name">The name.</param>
/// <param name="messageType">What the listeners expect.</param>
/// <param name="onDeserted">Told when the last listener has left; the topic takes no new ones then.</param>
internal sealed class Topic(string name, Type messageType, Action<Topic> onDeserted)
{
    private readonly Lock _gate = new();
    private readonly HashSet<ITopicListener> _listeners = [];
    private bool _isOver;

    public string Name => name;

    /// <summary>What the listeners expect.</summary>
    public Type MessageType => messageType;

    /// <summary>How many listen.</summary>
    public int Listeners
    {
        get
        {
            lock (_gate)
            {
                return _listeners.Count;
            }
        }
    }

    /// <summary>Adds a listener.</summary>
    /// <returns>False when the topic is over.</returns>
    public bool TryAdd(ITopicListener listener, Type type)
    {
        if (type != messageType)
        {
            throw new InvalidOperationException(Messages.OtherMessageType(name, messageType, type));
        }

        lock (_gate)
        {
            return !_isOver && _listeners.Add(listener);
        }
    }

    /// <summary>Takes a listener away.</summary>
    public void Remove(ITopicListener listener)
    {
        lock (_gate)
        {
            _listeners.Remove(listener);
            _isOver |= _listeners.Count == 0;
            if (!_isOver)
            {
                return;
            }
        }

        onDeserted(this);
    }

    /// <summary>Gives an event to every listener; a listener whose buffer is full takes nothing more.</summary>
    public void Publish(object? message, Type type)
    {
        if (!type.IsAssignableTo(messageType))
        {
            throw new InvalidOperationException(Messages.OtherMessageType(name, messageType, type));
        }

        // Within the lock, so that two publishers reach every listener in the same order; nobody's code runs in it.
        lock (_gate)
        {
            _listeners.RemoveWhere(listener => !listener.TryTake(message));
        }
    }

    /// <summary>Ends the streams of all listeners.</summary>
    /// <param name="failure">Why; null when there is nothing more to come.</param>
    public void Complete(Exception? failure)
    {
        lock (_gate)
        {
            _isOver = true;
            foreach (var listener in _listeners)
            {
                listener.End(failure);
            }

            _listeners.Clear();
        }
    }
}

/// <summary>Somebody who listens to a topic. Called within the topic's lock: it must not wait and not call back.</summary>
internal interface ITopicListener
{
    /// <summary>Takes an event.</summary>
    /// <returns>False when the listener's buffer is full; it gets nothing more.</returns>
    bool TryTake(object? message);

    /// <summary>There will be no more events.</summary>
    /// <param name="failure">Why; null when there is nothing more to come.</param>
    void End(Exception? failure);
}
