using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Paging;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>All that is compiled for the lists of one field: statements, templates, lists of the next level. Immutable.</summary>
internal sealed class LevelPlan
{
    /// <summary>The field.</summary>
    public required Selection Selection { get; init; }

    /// <summary>How a list stands in the result.</summary>
    public required PageTemplate Page { get; init; }

    /// <summary>How a row becomes JSON, for each field that shows rows.</summary>
    public required RowTemplate[] Faces { get; init; }

    /// <summary>The lists of the next level.</summary>
    public required ChildPlan[] Children { get; init; }

    /// <summary>Reads the rows; null when none are needed.</summary>
    public CompiledStatement? Rows { get; init; }

    /// <summary>Counts the elements; null when nobody asks.</summary>
    public CompiledStatement? Count { get; init; }

    /// <summary>The cursors; null when none are written.</summary>
    public CursorFormat? Cursors { get; init; }

    /// <summary>The columns of the order keys; empty when no cursors are written.</summary>
    public int[] OrderOrdinals { get; init; } = [];

    /// <summary>The column with the key of the parent; -1 when there is one list only.</summary>
    public int GroupOrdinal { get; init; } = -1;
}

/// <summary>A list on each row that the next level fills.</summary>
/// <param name="Selection">The field.</param>
/// <param name="Parent">The object type that the field stands in.</param>
/// <param name="Relation">The lists of all parents.</param>
/// <param name="KeyOrdinal">The column with the key of the parent.</param>
internal sealed record ChildPlan(Selection Selection, ObjectType Parent, Relation Relation, int KeyOrdinal);
