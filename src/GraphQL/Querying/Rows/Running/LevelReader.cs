using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Levels;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>Runs the statements of a level and of the levels below it, one after another.</summary>
/// <param name="operation">The running operation; asked for nothing that only its own flow may ask.</param>
/// <param name="memory">Where levels come from.</param>
/// <param name="isPartOfSeveral">Whether the operation runs more than one statement.</param>
internal sealed class LevelReader(OperationContext operation, RowMemory memory, bool isPartOfSeveral)
{
    /// <summary>Reads a level.</summary>
    /// <param name="prepared">The level.</param>
    /// <param name="keys">The keys of its parents; null when it has none.</param>
    /// <exception cref="GraphQLException">There are several rows where one is wanted.</exception>
    public async ValueTask<RowLevel> ReadAsync(PreparedLevel prepared, KeyTable? keys)
    {
        var plan = prepared.Plan;
        var level = memory.Rent();
        level.Begin(plan, prepared.Window, keys);
        if (keys is not null && prepared.KeysIndex >= 0)
        {
            prepared.Values[prepared.KeysIndex] = prepared.HasSingleParent ? keys.Single() : keys.ToArray();
        }

        var arguments = new StatementArguments(prepared.Values, prepared.Take, prepared.Skip, isPartOfSeveral);
        if (plan.Rows is { } rows && prepared.Take > 0)
        {
            await rows.ReadAsync(operation, arguments, level);
        }

        if (plan.Count is { } count)
        {
            await count.ReadAsync(operation, arguments, new CountSink(level, count));
        }

        if (prepared.WantsSingle && level.HasMore)
        {
            throw QueryErrors.MoreThanOne();
        }

        for (var i = 0; i < prepared.Children.Length; i++)
        {
            await ReadChildAsync(level, i, prepared.Children[i]);
        }

        return level;
    }

    private async ValueTask ReadChildAsync(RowLevel level, int index, PreparedChild child)
    {
        level.ChildErrors[index] = child.Errors;
        if (child.Level is null || level.ChildKeys[index] is not { Count: > 0 } keys)
        {
            return;
        }

        try
        {
            level.Children[index] = await ReadAsync(child.Level, keys);
        }
        catch (GraphQLException exception)
        {
            level.ChildErrors[index] = exception.Errors;
        }
    }
}
