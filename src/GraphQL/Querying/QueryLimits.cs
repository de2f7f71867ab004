namespace PyDotOrg.GraphQL.Querying;

/// <summary>
/// How much one list may be asked for by <c>where</c> and <c>order</c>. A statement is translated for every new form of a
/// filter and runs as one expression, which databases bound more roughly: with an error, or with their stack. Every limit is
/// at least 1; going beyond one is an error of the field with the code LIMIT_FILTER or LIMIT_ORDER.
/// </summary>
public sealed record QueryLimits
{
    /// <summary>What holds when nothing is set.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>The most operations in a filter, such as <c>eq</c> or <c>contains</c>, wherever they stand in it. 200.</summary>
    public int MaxFilterOperations { get; init => field = AtLeastOne(value); } = 200;

    /// <summary>The most input objects of a filter in each other. 20.</summary>
    public int MaxFilterDepth { get; init => field = AtLeastOne(value); } = 20;

    /// <summary>
    /// The most <c>all</c>, <c>none</c> and <c>some</c> in each other: each looks through a list for every element of the one
    /// around it. 2.
    /// </summary>
    public int MaxFilterLists { get; init => field = AtLeastOne(value); } = 2;

    /// <summary>The most values of one <c>in</c> or <c>nin</c>. 1,000.</summary>
    public int MaxFilterValues { get; init => field = AtLeastOne(value); } = 1000;

    /// <summary>The most keys of an order. 20.</summary>
    public int MaxOrderKeys { get; init => field = AtLeastOne(value); } = 20;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
