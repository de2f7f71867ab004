using System.Threading.Channels;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>
/// Runs the parts of one operation beside each other and yet in one flow: resolvers go on wherever they like, what they
/// return is completed here, in the order in which it comes.
/// </summary>
/// <param name="main">The run of what came at once.</param>
internal sealed class BranchRuns(OperationRunner main)
{
    /// <summary>Parts that run at the same time; others wait. Each may have a connection to the database.</summary>
    private const int MaxRunning = 32;

    private readonly Channel<Arrival> _arrivals = Channel.CreateUnbounded<Arrival>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Queue<Branch> _done = new();
    private readonly HashSet<Branch> _open = [];
    private readonly BatchScheduler? _batches = main.Services.GetService(typeof(BatchScheduler)) as BatchScheduler;
    private int _running;
    private int _expected;

    /// <summary>Whether another part may begin.</summary>
    public bool CanBegin => _running < MaxRunning;

    /// <summary>Begins to run fields.</summary>
    public void Begin(DeferredFields fields)
    {
        var root = new BranchRoot(fields.Path, fields.Scope, isNullable: false);
        var runner = main.CreateBranch();
        fields.Branch = Begin(new Branch(runner, root, fields, _open));
        runner.BeginFields(fields, root);
        Follow(fields.Branch);
    }

    /// <summary>Begins to complete an item.</summary>
    public Branch Begin(ItemStream stream, object? item, IReadOnlyList<object> path)
    {
        var root = new BranchRoot(path, null, !stream.ItemType.IsNonNull());
        var runner = main.CreateBranch();
        var branch = Begin(new Branch(runner, root, null, _open));
        runner.BeginItem(stream, item, root);
        Follow(branch);
        return branch;
    }

    /// <summary>The next fields that are done; null when there are none.</summary>
    public Branch? TryTakeDone() => _done.TryDequeue(out var branch) ? branch : null;

    /// <summary>Tells of a request for an item that has to be waited for.</summary>
    public void Expect(Task moving)
    {
        _expected++;
        moving.GetAwaiter().UnsafeOnCompleted(() => _arrivals.Writer.TryWrite(default));
    }

    /// <summary>What clients see of a sequence that has failed.</summary>
    public IReadOnlyList<GraphQLError> ToErrors(Exception exception, ItemStream stream) => main.ToErrors(exception, stream);

    /// <summary>What clients see of what the time limit has ended.</summary>
    public IReadOnlyList<GraphQLError> TimedOut() => main.TimedOut().Errors;

    /// <summary>Lets data loaders gather keys until somebody waits.</summary>
    public void Hold() => _batches?.Hold();

    /// <summary>The opposite of <see cref="Hold"/>.</summary>
    public void Release() => _batches?.Release();

    /// <summary>Waits until something has come, with the data loaders released.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellation)
    {
        Release();
        try
        {
            await _arrivals.Reader.WaitToReadAsync(cancellation);
        }
        finally
        {
            Hold();
        }

        if (_batches is not null)
        {
            await _batches.WhenDeliveredAsync();
        }
    }

    /// <summary>Goes on with everything that has come.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Advance()
    {
        var hasAdvanced = false;
        while (_arrivals.Reader.TryRead(out var arrival))
        {
            hasAdvanced = true;
            _expected--;
            if (arrival.Branch is { } branch)
            {
                branch.Waiting--;
                branch.Resume(arrival.Field);
                Follow(branch);
            }
        }

        return hasAdvanced;
    }

    /// <summary>Gives everything back when no resolver uses it any more.</summary>
    public async Task CloseAsync()
    {
        while (_expected > 0)
        {
            await _arrivals.Reader.ReadAsync();
            _expected--;
        }

        foreach (var branch in _open.ToArray())
        {
            branch.Close();
        }

        main.Dispose();
    }

    private Branch Begin(Branch branch)
    {
        _running++;
        _open.Add(branch);
        return branch;
    }

    /// <summary>Waits for the fields of a run that have to be waited for, and notices its end.</summary>
    private void Follow(Branch branch)
    {
        while (branch.TryTakePending(out var field))
        {
            Expect(branch, field);
        }

        if (branch.Waiting > 0)
        {
            return;
        }

        _running--;
        branch.Finish();
        if (branch.Fields is not null)
        {
            _done.Enqueue(branch);
        }
    }

    private void Expect(Branch branch, in PendingField field)
    {
        var task = field.Value.AsTask();
        var arrival = new Arrival(branch, field with { Value = new ValueTask<object?>(task) });
        _expected++;
        branch.Waiting++;
        task.GetAwaiter().UnsafeOnCompleted(() => _arrivals.Writer.TryWrite(arrival));
    }

    /// <summary>A value that was waited for.</summary>
    /// <param name="Branch">The run that it belongs to; null for an item of a list.</param>
    /// <param name="Field">The field.</param>
    private readonly record struct Arrival(Branch? Branch, PendingField Field);
}
