namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// One way for a field to be included: the Boolean variables that <c>@skip</c> and <c>@include</c> name, and the values
/// they must have. Bit n stands for the n-th such variable of the operation.
/// </summary>
/// <param name="Mask">The variables that matter.</param>
/// <param name="Expected">The values they must have.</param>
public readonly record struct IncludeCondition(ulong Mask, ulong Expected)
{
    /// <summary>Holds always.</summary>
    public static readonly IncludeCondition Always;

    /// <summary>Whether the condition holds for the variables of a request.</summary>
    public bool Holds(ulong flags) => (flags & Mask) == Expected;

    /// <summary>The ways to hold where another condition does not; no two of them hold at once.</summary>
    internal IEnumerable<IncludeCondition> Without(IncludeCondition other)
    {
        if (((Expected ^ other.Expected) & Mask & other.Mask) != 0)
        {
            yield return this;
            yield break;
        }

        var way = this;
        for (var open = other.Mask & ~Mask; open != 0; open &= open - 1)
        {
            var bit = open & ~(open - 1);
            yield return new IncludeCondition(way.Mask | bit, way.Expected | (~other.Expected & bit));
            way = new IncludeCondition(way.Mask | bit, way.Expected | (other.Expected & bit));
        }
    }
}
