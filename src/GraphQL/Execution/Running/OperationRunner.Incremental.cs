using PyDotOrg.GraphQL.Execution.Incremental;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>What is left for later while an operation runs, and the runs of that. Plans without such parts never come here.</summary>
internal sealed partial class OperationRunner
{
    /// <summary>The bytes of leaves that a part of a result is expected to have.</summary>
    private const int ExpectedBranchBytes = 256;

    private LaterWork Later => GetOrAddState(static _ => new LaterWork());

    /// <summary>What the run leaves for later; null when nothing.</summary>
    public LaterWork? TakeLater()
    {
        var index = _state?.FindIndex(static state => state is LaterWork) ?? -1;
        if (index < 0)
        {
            return null;
        }

        var later = (LaterWork)_state![index]; // There is an element.
        _state.RemoveAt(index);
        later.Prune();
        return later;
    }

    /// <summary>A runner for a part of the same operation. It takes part in the operation's waves, not in waves of its own.</summary>
    public OperationRunner CreateBranch() => new(_environment, _operation, _request with { Extensions = null }, IncludeFlags, ExpectedBranchBytes)
    {
        _arguments = _arguments,
        _user = _user,
        _hasAskedForBatches = true,
    };

    /// <summary>Begins to run fields of an object.</summary>
    public void BeginFields(DeferredFields fields, BranchRoot root)
    {
        var data = new ResultObject(fields.Set, Arena) { Parent = root };
        root.SetValue(0, data);
        ExecuteSelectionSet(fields.Set, fields.Parent, data);
    }

    /// <summary>Begins to complete an item of a list.</summary>
    public void BeginItem(ItemStream stream, object? item, BranchRoot root)
    {
        try
        {
            CompleteValue(stream.Selection, stream.ItemType, item, root, 0);
        }
        catch (Exception exception)
        {
            FailField(exception, stream.Selection, root, 0);
        }
    }

    /// <summary>The next field that has to be waited for.</summary>
    public bool TryTakePending(out PendingField field) => _pending.TryDequeue(out field);

    /// <summary>Goes on with a field whose value is there.</summary>
    public void Resume(in PendingField field)
    {
        var (selection, container, index) = (field.Context.Selection, field.Context.Container, field.Context.Index);
        try
        {
            var value = field.Value.GetAwaiter().GetResult();
            if (field.IsRemoved || _isAborted)
            {
                (value as ItemSource)?.Close();
                return;
            }

            TryCompleteField(selection, value, container, index);
        }
        catch (Exception exception)
        {
            if (!field.IsRemoved)
            {
                FailField(exception, selection, container, index);
            }
        }
    }

    /// <summary>Ends the run of a part.</summary>
    /// <returns>The errors.</returns>
    public IReadOnlyList<GraphQLError> FinishBranch(out IReadOnlyDictionary<string, object?>? extensions)
    {
        ReleaseExecutionState();
        extensions = _extensions;
        return TakeErrors();
    }

    /// <summary>What clients see of a sequence that has failed.</summary>
    public IReadOnlyList<GraphQLError> ToErrors(Exception exception, ItemStream stream)
    {
        var errors = exception is GraphQLException own ? own.Errors : ToError(exception, stream.Selection) is { } error ? [error] : [];
        var position = _operation.Document.GetPosition(stream.Selection.Nodes[0]);
        return FilterErrors([.. errors.Select(each => each with
        {
            Path = each.Path ?? stream.Path,
            Locations = each.Locations ?? (position is { } place ? [place] : null),
        })]);
    }

    private void Defer(DeferredSelections deferred, object? parent, ResultObject container)
    {
        var later = Later;
        var path = container.Parent?.GetPath(container.Index) ?? [];
        var scope = later.Begin(container);
        foreach (var usage in deferred.Usages)
        {
            var fragment = new DeferredFragment(usage.Label, path, usage.Parent is null ? null : scope.Find(usage.Parent));
            scope.Add(usage, fragment);
            later.Fragments.Add(fragment);
        }

        foreach (var group in deferred.Groups)
        {
            later.Fields.Add(new DeferredFields(Array.ConvertAll(group.Usages, scope.Find), path, group.Set, parent, scope));
        }
    }

    private void StreamList(Selection selection, ListType type, object value, ResultContainer container, int index)
    {
        var stream = selection.Stream!; // The caller has looked.
        var source = value as ItemSource
            ?? (AsSequence(value) is { } sequence ? ItemSource.Of(sequence, stream.ReadInitialCount(_request.Variables)) : null);
        if (source is null)
        {
            FailField(new InvalidOperationException(Messages.NotAList(selection.Field)), selection, container, index);
            return;
        }

        CompleteItems(selection, type, source.First, container, index);
        var further = new ItemStream(stream.Label, container.GetPath(index), source) { Selection = stream.Items, ItemType = type.ElementType };
        if (source.IsEnded)
        {
            further.Close();
        }
        else
        {
            Later.Streams.Add(further);
        }
    }

    private async ValueTask<object?> OpenStreamAsync(StreamUsage stream, ValueTask<object?> value) =>
        await value is var result && result is IAsyncEnumerable<object?> sequence
            ? await ItemSource.OpenAsync(sequence, stream.ReadInitialCount(_request.Variables), RequestAborted)
            : result;

    /// <summary>Remembers the place that has become null because of an error.</summary>
    private void RememberNull(ResultContainer container, int index)
    {
        while (container is { IsRemoved: true, Parent: { } outer })
        {
            (index, container) = (container.Index, outer);
        }

        Later.AddNull(container.IsRemoved ? [] : container.GetPath(index));
    }
}
