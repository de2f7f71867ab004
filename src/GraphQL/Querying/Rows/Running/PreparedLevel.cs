using PyDotOrg.GraphQL.Querying.Rows.Levels;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>The statements of one level with the values of a request, ready to run. Nothing else is asked of the request.</summary>
internal sealed class PreparedLevel
{
    /// <summary>What was compiled.</summary>
    public required LevelPlan Plan { get; init; }

    /// <summary>The page that every list shows.</summary>
    public required LevelWindow Window { get; init; }

    /// <summary>The values; the place of the parents' keys is empty until the parents are read.</summary>
    public required object?[] Values { get; init; }

    /// <summary>The place of the parents' keys; -1 when there are no parents.</summary>
    public int KeysIndex { get; init; } = -1;

    /// <summary>Whether there is one parent at most.</summary>
    public bool HasSingleParent { get; init; }

    /// <summary>Whether more than one row is an error.</summary>
    public bool WantsSingle { get; init; }

    /// <summary>How many rows the statement reads at most, in all or for each parent.</summary>
    public int Take { get; init; }

    /// <summary>How many rows the statement leaves out.</summary>
    public int Skip { get; init; }

    /// <summary>The levels of the lists on the rows.</summary>
    public PreparedChild[] Children { get; set; } = [];

    /// <summary>Whether more than one statement may run.</summary>
    public bool HasSeveralStatements => Children.Length > 0 || (Plan.Rows is not null && Plan.Count is not null);
}

/// <summary>A list on the rows of a level: what reads it, or why it cannot be read.</summary>
/// <param name="Level">The level; null when there are errors.</param>
/// <param name="Errors">The errors of its arguments; null when there are none.</param>
internal readonly record struct PreparedChild(PreparedLevel? Level, IReadOnlyList<GraphQLError>? Errors);
