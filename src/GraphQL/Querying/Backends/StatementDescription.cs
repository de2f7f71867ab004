using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>What a statement gives.</summary>
public enum StatementKind
{
    /// <summary>One row for each element.</summary>
    Rows,

    /// <summary>One row with the number of elements.</summary>
    Count,

    /// <summary>One row for each parent: its key and the number of its elements.</summary>
    CountByParent,
}

/// <summary>Which part of the rows a statement gives.</summary>
public enum StatementLimit
{
    /// <summary>All rows.</summary>
    None,

    /// <summary>The first <see cref="StatementArguments.Take"/> rows.</summary>
    Take,

    /// <summary>As <see cref="Take"/> after leaving out <see cref="StatementArguments.Skip"/> rows.</summary>
    SkipTake,

    /// <summary>For each parent its first <see cref="StatementArguments.Take"/> rows; a backend may give some more, in order.</summary>
    TakeByParent,

    /// <summary>As <see cref="TakeByParent"/> after leaving out <see cref="StatementArguments.Skip"/> rows of each parent.</summary>
    SkipTakeByParent,
}

/// <summary>A statement for any request of its shape. Values are <see cref="Expressions.StatementParameter"/> in the expressions.</summary>
public sealed record StatementDescription
{
    /// <summary>What the statement gives.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>The rows; the expression of an IQueryable without an order of its own where it matters.</summary>
    public required Expression Source { get; init; }

    /// <summary>From a row of the source to the element; null when the row is the element.</summary>
    public LambdaExpression? Element { get; init; }

    /// <summary>A condition on elements; null when all are wanted.</summary>
    public LambdaExpression? Filter { get; init; }

    /// <summary>The order, total where the rows allow it.</summary>
    public IReadOnlyList<OrderKey> Order { get; init; } = [];

    /// <summary>Whether the rows come in the opposite order.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The rows must come after this position of the order; null when they may begin anywhere.</summary>
    public SeekPosition? After { get; init; }

    /// <summary>The rows must come before this position of the order; null when they may end anywhere.</summary>
    public SeekPosition? Before { get; init; }

    /// <summary>The columns, each from the element to its value.</summary>
    public IReadOnlyList<LambdaExpression> Columns { get; init; } = [];

    /// <summary>
    /// From a row of the source to the key of its parent, for lists that hang on parents; unless there is a single parent, it
    /// becomes one more column behind <see cref="Columns"/>. Null for other lists.
    /// </summary>
    public LambdaExpression? GroupKey { get; init; }

    /// <summary>
    /// The place of the parents' keys among the values, a typed list; only rows of these parents are given. Meaningful
    /// with <see cref="GroupKey"/>; -1 when the source has no other rows anyway.
    /// </summary>
    public int KeysIndex { get; init; } = -1;

    /// <summary>Whether there is only one parent: the value at <see cref="KeysIndex"/> is then its key, not a list.</summary>
    public bool HasSingleParent { get; init; }

    /// <summary>Which part of the rows is given.</summary>
    public StatementLimit Limit { get; init; }
}

/// <summary>A position in an order: the values of the keys.</summary>
/// <param name="FirstIndex">The place of the first key's value among the values; the others follow, nulls have no place.</param>
/// <param name="Nulls">For each key whether its value is null.</param>
public sealed record SeekPosition(int FirstIndex, IReadOnlyList<bool> Nulls);
