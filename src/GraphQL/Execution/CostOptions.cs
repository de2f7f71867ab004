namespace PyDotOrg.GraphQL.Execution;

/// <summary>The limits of what an operation may cost (contract: Hot Chocolate, section 2.10).</summary>
public sealed class CostOptions
{
    /// <summary>The most that an operation's fields, arguments and input may weigh; HC0047 beyond. 1,000 unless set.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most that the objects of an answer may weigh; HC0047 beyond. 1,000 unless set.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether dear operations are refused; otherwise their cost is only reported to who asks for it. On unless set.</summary>
    public bool EnforceCostLimits { get; set; } = true;
}

/// <summary>What a client wants to know about the cost of its operation (header <c>GraphQL-Cost</c>).</summary>
public enum CostReport
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer and, in its extensions, the cost.</summary>
    Report,

    /// <summary>The cost only; nothing runs and no limit is enforced.</summary>
    Validate,
}
