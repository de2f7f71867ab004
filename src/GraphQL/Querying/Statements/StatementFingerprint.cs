using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Fingerprinting;

namespace PyDotOrg.GraphQL.Querying.Statements;

/// <summary>Walks a described statement, whose expressions are normalized: its values are places.</summary>
internal readonly struct StatementFingerprint(ShapeBuilder shape, IQueryBackend backend)
{
    private readonly QueryFingerprint _expressions = new(shape, backend);

    /// <summary>Adds a statement.</summary>
    public void Add(StatementDescription description)
    {
        shape.Add((long)description.Kind);
        shape.Add((long)description.Limit);
        shape.Add((description.IsReversed ? 1 : 0) + (description.HasSingleParent ? 2 : 0));
        shape.Add(description.KeysIndex);
        _expressions.Add(description.Source);
        _expressions.Add(description.Element);
        _expressions.Add(description.Filter);
        _expressions.Add(description.GroupKey);
        AddPosition(description.After);
        AddPosition(description.Before);
        shape.Add(description.Order.Count);
        foreach (var key in description.Order)
        {
            shape.Add(key.IsDescending ? 1 : 0);
            _expressions.Add(key.Selector);
        }

        shape.Add(description.Columns.Count);
        foreach (var column in description.Columns)
        {
            _expressions.Add(column);
        }
    }

    private void AddPosition(SeekPosition? position)
    {
        shape.Add(position?.FirstIndex ?? -1);
        foreach (var isNull in position?.Nulls ?? [])
        {
            shape.Add(isNull ? 1 : 0);
        }
    }
}
