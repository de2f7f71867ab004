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
}
