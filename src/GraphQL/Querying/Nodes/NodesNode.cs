using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Nodes;

/// <summary>The list of the field <c>nodes</c>: rows of several types, values in memory, and null where there is nothing.</summary>
/// <param name="selection">The field.</param>
/// <param name="values">The values in memory by place.</param>
internal sealed class NodesNode(Selection selection, IReadOnlyList<object?> values) : ResultContainer
{
    private readonly ResultNode?[] _places = new ResultNode?[values.Count];
    private readonly List<(RowLevel Level, NodeRows Rows)> _levels = [];

    /// <summary>Puts the rows of one type into their places.</summary>
    public void Add(RowLevel level, IReadOnlyList<IReadOnlyList<int>> places)
    {
        _levels.Add((level, new NodeRows(this, places)));
        for (var bucket = 0; bucket < places.Count; bucket++)
        {
            foreach (var place in places[bucket])
            {
                _places[place] = level.FirstSlot(bucket) < 0 ? null : new BucketNode(level, bucket) { Parent = this, Index = place };
            }
        }
    }

    /// <inheritdoc/>
    public override object GetPathSegment(int index) => index;

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => _places[index] = value;

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        _places[index] = null;
        return !ElementType.IsNonNull();
    }

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        writer.WriteByte((byte)'[');
        for (var i = 0; i < _places.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteByte((byte)',');
            }

            if (_places[i] is { } node)
            {
                node.Write(writer);
            }
            else
            {
                writer.WriteNull();
            }
        }

        writer.WriteByte((byte)']');
    }

    /// <inheritdoc/>
    internal override void Attach(OperationContext operation)
    {
        foreach (var (level, rows) in _levels)
        {
            level.Attach(operation, rows);
        }

        for (var i = 0; i < values.Count && !IsRemoved; i++)
        {
            if (values[i] is { } value)
            {
                operation.CompleteValue(selection, ElementType, value, this, i);
            }
        }
    }

    private IType ElementType => ((ListType)selection.Field.Type.NullableType()).ElementType;

    /// <summary>A row that several places show has the first one for its own.</summary>
    private sealed class NodeRows(NodesNode nodes, IReadOnlyList<IReadOnlyList<int>> places) : IRowOwner
    {
        public (ResultContainer Container, int Index) PlaceOf(int bucket) => (nodes, places[bucket][0]);
    }
}
