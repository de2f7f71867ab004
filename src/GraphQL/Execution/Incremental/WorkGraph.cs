namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>
/// What is still to come, and what waits for what: fragments for their fields and for the fragments around them, fields for
/// a fragment that clients know of. Says what each event leads to. Not thread-safe.
/// </summary>
internal sealed class WorkGraph
{
    private readonly Queue<DeferredFields> _startable = new();
    private readonly List<DeferredFragment> _announced = [];
    private int _nextId;

    /// <summary>The lists that clients wait for.</summary>
    public List<ItemStream> Streams { get; } = [];

    /// <summary>Whether nothing is still to come.</summary>
    public bool IsDone => _announced.Count == 0 && Streams.Count == 0;

    /// <summary>The next fields that are to run; null when there are none.</summary>
    public DeferredFields? TryStart()
    {
        while (_startable.TryDequeue(out var fields))
        {
            if (Array.Exists(fields.Fragments, static fragment => fragment.IsOpen))
            {
                return fields;
            }
        }

        return null;
    }

    /// <summary>Takes what a result leaves for later that clients have now.</summary>
    public void Begin(LaterWork work, Payload payload) => Announce(Add(work), work.Streams, payload);

    /// <summary>Takes the end of a run of fields.</summary>
    public void Complete(Branch branch, Payload payload)
    {
        var fields = branch.Fields!; // Items are not told here.
        if (branch.HasFailed)
        {
            foreach (var fragment in fields.Fragments.Where(static fragment => fragment is { IsOpen: true, IsAnnounced: true }))
            {
                Fail(fragment, branch.Errors, payload);
            }

            return;
        }

        if (!Array.Exists(fields.Fragments, static fragment => fragment.IsOpen))
        {
            Drop(fields);
            return;
        }

        if (branch.Later is { } later)
        {
            Add(later);
            fields.Streams = later.Streams;
        }

        foreach (var fragment in fields.Fragments.Where(static fragment => fragment.IsOpen))
        {
            fragment.Missing--;
        }

        foreach (var fragment in fields.Fragments)
        {
            TryComplete(fragment, payload);
        }
    }

    /// <summary>Takes an item that is next in its list.</summary>
    public void Deliver(ItemStream stream, Branch item, Payload payload)
    {
        payload.Add(stream, item);
        if (item.Later is { } later)
        {
            Begin(later, payload);
        }
    }

    /// <summary>Takes the end of a list.</summary>
    /// <param name="stream">The list.</param>
    /// <param name="errors">Why it ends before its last item; null when it does not.</param>
    /// <param name="payload">The answer that is being made.</param>
    public void End(ItemStream stream, IReadOnlyList<GraphQLError>? errors, Payload payload)
    {
        Streams.Remove(stream);
        stream.Close();
        payload.Completed.Add((stream, errors));
    }

    /// <summary>Gives up everything that is still to come.</summary>
    public void EndAll(IReadOnlyList<GraphQLError> errors, Payload payload)
    {
        foreach (var fragment in _announced.ToArray())
        {
            Fail(fragment, errors, payload);
        }

        foreach (var stream in Streams.ToArray())
        {
            End(stream, errors, payload);
        }
    }

    /// <returns>The fragments that wait for no other.</returns>
    private List<DeferredFragment> Add(LaterWork work)
    {
        var roots = new List<DeferredFragment>();
        foreach (var fragment in work.Fragments.Where(static fragment => fragment.Parent is null or { IsOpen: true }))
        {
            fragment.IsOpen = true;
            (fragment.Parent?.Children ?? roots).Add(fragment);
        }

        foreach (var fields in work.Fields)
        {
            foreach (var fragment in fields.Fragments.Where(static fragment => fragment.IsOpen))
            {
                fragment.Fields.Add(fields);
                fragment.Missing++;
                if (fragment.IsAnnounced)
                {
                    Start(fields);
                }
            }
        }

        return roots;
    }

    private void Announce(IEnumerable<DeferredFragment> fragments, IEnumerable<ItemStream> streams, Payload payload)
    {
        foreach (var stream in streams)
        {
            stream.Id = _nextId++;
            Streams.Add(stream);
            payload.Pending.Add(stream);
        }

        foreach (var fragment in WithFields(fragments).ToArray())
        {
            fragment.Id = _nextId++;
            fragment.IsAnnounced = true;
            _announced.Add(fragment);
            payload.Pending.Add(fragment);
            Start(fragment, payload);
        }
    }

    private void Start(DeferredFragment fragment, Payload payload)
    {
        if (fragment.Fields.Find(static fields => fields.Branch is { IsDone: true, HasFailed: true }) is { } failed)
        {
            Fail(fragment, failed.Branch!.Errors, payload); // It has one, it failed.
            return;
        }

        fragment.Fields.ForEach(Start);
        TryComplete(fragment, payload);
    }

    private void Start(DeferredFields fields)
    {
        if (!fields.IsStarted)
        {
            fields.IsStarted = true;
            _startable.Enqueue(fields);
        }
    }

    private void TryComplete(DeferredFragment fragment, Payload payload)
    {
        if (fragment is not { IsOpen: true, IsAnnounced: true, Missing: 0 })
        {
            return;
        }

        var streams = new List<ItemStream>();
        foreach (var fields in fragment.Fields.ToArray())
        {
            payload.Add(Nearest(fields, fragment), fields);
            streams.AddRange(fields.Streams);
            foreach (var other in fields.Fragments)
            {
                other.Fields.Remove(fields);
            }
        }

        fragment.IsOpen = false;
        _announced.Remove(fragment);
        payload.Completed.Add((fragment, null));
        Announce(fragment.Children, streams, payload);
    }

    /// <summary>A path from the nearest fragment is the shortest.</summary>
    private static DeferredFragment Nearest(DeferredFields fields, DeferredFragment fragment)
    {
        foreach (var other in fields.Fragments)
        {
            if (other is { IsOpen: true, IsAnnounced: true } && other.Path.Count > fragment.Path.Count)
            {
                fragment = other;
            }
        }

        return fragment;
    }

    private void Fail(DeferredFragment fragment, IReadOnlyList<GraphQLError> errors, Payload payload)
    {
        _announced.Remove(fragment);
        Close(fragment);
        payload.Completed.Add((fragment, errors));
    }

    private static void Close(DeferredFragment fragment)
    {
        fragment.IsOpen = false;
        foreach (var fields in fragment.Fields.Where(static fields => !Array.Exists(fields.Fragments, static other => other.IsOpen)))
        {
            Drop(fields);
        }

        fragment.Children.ForEach(Close);
    }

    private static void Drop(DeferredFields fields)
    {
        fields.Branch?.Drop();
        foreach (var stream in fields.Streams)
        {
            stream.Close();
        }
    }

    /// <summary>A fragment without fields is nothing to wait for; those that wait for it take its place.</summary>
    private static IEnumerable<DeferredFragment> WithFields(IEnumerable<DeferredFragment> fragments)
    {
        foreach (var fragment in fragments)
        {
            if (fragment.Fields.Count > 0)
            {
                yield return fragment;
                continue;
            }

            fragment.IsOpen = false;
            foreach (var child in WithFields(fragment.Children))
            {
                yield return child;
            }
        }
    }
}
