using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The run of a part of an operation that is delivered later.</summary>
/// <param name="runner">Runs it.</param>
/// <param name="root">The place that its value comes to.</param>
/// <param name="fields">The fields that it runs; null when it runs an item of a list.</param>
/// <param name="open">The runs that hold something; this one takes itself away.</param>
internal sealed class Branch(OperationRunner runner, BranchRoot root, DeferredFields? fields, HashSet<Branch> open)
{
    private bool _isDropped;

    /// <summary>The fields that it runs; null when it runs an item of a list.</summary>
    public DeferredFields? Fields => fields;

    /// <summary>How many resolvers are waited for.</summary>
    public int Waiting { get; set; }

    /// <summary>Whether the run is over.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether an error has left nothing of the value.</summary>
    public bool HasFailed => root.IsRemoved;

    /// <summary>The errors, when the run is over.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; private set; } = [];

    /// <summary>The extensions, when the run is over; null when there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private set; }

    /// <summary>What the run leaves for still later; null when nothing.</summary>
    public LaterWork? Later { get; private set; }

    /// <summary>The next field that has to be waited for.</summary>
    public bool TryTakePending(out PendingField field) => runner.TryTakePending(out field);

    /// <summary>Goes on with a field whose value is there.</summary>
    public void Resume(in PendingField field) => runner.Resume(field);

    /// <summary>Ends the run.</summary>
    public void Finish()
    {
        IsDone = true;
        Errors = runner.FinishBranch(out var extensions);
        Extensions = extensions;
        if (!HasFailed && !_isDropped)
        {
            Later = runner.TakeLater();
        }

        if (_isDropped)
        {
            Close();
        }
    }

    /// <summary>Writes the value.</summary>
    public void Write(JsonWriter writer) => root.Write(writer);

    /// <summary>Nobody wants the value any more.</summary>
    public void Drop()
    {
        _isDropped = true;
        if (IsDone)
        {
            Close();
        }
    }

    /// <summary>Gives back what the run holds; its value has been written.</summary>
    public void Close()
    {
        open.Remove(this);
        runner.Dispose();
    }
}
