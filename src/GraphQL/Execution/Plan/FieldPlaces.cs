namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// Where a merged field stands among the others. A field stands where the first of its nodes stands that is included
/// (specification, section 6.3.2); when the first one depends on variables, there are several places, and for any
/// variables at most one of them is taken.
/// </summary>
/// <param name="nodes">The nodes that were merged.</param>
/// <param name="known">What holds anyway wherever the field is asked for.</param>
internal sealed class FieldPlaces(List<ConditionalNode> nodes, IncludeCondition known)
{
    /// <summary>
    /// How often two conditions may be compared for one field; beyond, the first place is the only one. Documents that people
    /// write need a few; documents that are made to be expensive would need millions.
    /// </summary>
    private const int MaxSteps = 1_000;

    private readonly List<IncludeCondition> _taken = [];
    private int _steps;

    /// <summary>The places of the field, first to last.</summary>
    public List<FieldPlace> Find()
    {
        List<FieldPlace> places = [];
        for (var i = 0; i < nodes.Count; i++)
        {
            var ways = Inclusion.Of(nodes, i, i + 1, known);
            if (ways.Length == 0 && _taken.Count == 0)
            {
                return [new FieldPlace(i, ways)];
            }

            if (!TrySubtract(ways.Length == 0 ? [IncludeCondition.Always] : [.. ways], out var left))
            {
                return [new FieldPlace(0, Inclusion.Of(nodes, 0, nodes.Count, known))];
            }

            if (left.Count > 0)
            {
                places.Add(new FieldPlace(i, [.. left]));
                _taken.AddRange(left);
            }

            if (ways.Length == 0)
            {
                break; // What always stands here or before needs no place after.
            }
        }

        return places;
    }

    /// <summary>The ways that hold where none of the earlier places is taken; false when that is too much work.</summary>
    private bool TrySubtract(List<IncludeCondition> ways, out List<IncludeCondition> left)
    {
        left = ways;
        foreach (var other in _taken)
        {
            _steps += left.Count + 1;
            if (_steps > MaxSteps)
            {
                return false;
            }

            left = [.. left.SelectMany(way => way.Without(other))];
        }

        return true;
    }
}

/// <summary>A place of a field in the result.</summary>
/// <param name="Node">Which of the nodes stands there.</param>
/// <param name="Conditions">The ways to stand there; empty when the field always does.</param>
internal readonly record struct FieldPlace(int Node, IncludeCondition[] Conditions);
