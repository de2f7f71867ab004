namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>
/// How much one document may ask for and how much work it may make before it runs. Every limit is at least 1; one above
/// <see cref="MaxFieldNodes"/> that is lifted should be lifted with it, because it bounds the work of the others.
/// </summary>
public sealed record LimitOptions
{
    /// <summary>What a request may ask for.</summary>
    public static LimitOptions Default { get; } = new();

    /// <summary>No limits but on the errors that are reported: for documents of the program's own.</summary>
    public static LimitOptions None { get; } = new()
    {
        MaxDepth = int.MaxValue,
        MaxFieldNodes = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxFieldCycles = int.MaxValue,
        MaxIntrospectionLists = int.MaxValue,
        MaxFieldMergeComparisons = int.MaxValue,
        MaxFragmentVisits = int.MaxValue,
    };

    /// <summary>
    /// The most errors of one document; the one that would come next says that there are more (LIMIT_ERRORS). As many as the
    /// reference implementation reports, so that tools show all of them; what an error holds is bounded, too. 100.
    /// </summary>
    public int MaxErrors { get; init => field = AtLeastOne(value); } = 100;

    /// <summary>
    /// The most fields in each other, leaves counted, what is below <c>__schema</c> and <c>__type</c> not counted
    /// (LIMIT_DEPTH). 15.
    /// </summary>
    public int MaxDepth { get; init => field = AtLeastOne(value); } = 15;

    /// <summary>
    /// Hot Chocolate's opt-in rule of the same kind, whose error has no code; null leaves it out. Null.
    /// </summary>
    public int? MaxExecutionDepth { get; init => field = value is { } depth ? AtLeastOne(depth) : null; }

    /// <summary>Whether <see cref="MaxExecutionDepth"/> does not count what is below <c>__schema</c> and <c>__type</c>. Off.</summary>
    public bool SkipIntrospectionFields { get; init; }

    /// <summary>The most fields of an operation, those of a fragment counted at every spread (LIMIT_FIELDS). 500.</summary>
    public int MaxFieldNodes { get; init => field = AtLeastOne(value); } = 500;

    /// <summary>
    /// The most response names under which the fields of one name may be selected in one place, that is in one object of the
    /// result; fragments are counted together, whatever their types (LIMIT_ALIASES). 50.
    /// </summary>
    public int MaxAliases { get; init => field = AtLeastOne(value); } = 50;

    /// <summary>The most times that one field of one type may come on the way to a leaf, introspection not counted (HC0087). 3.</summary>
    public int MaxFieldCycles { get; init => field = AtLeastOne(value); } = 3;

    /// <summary>
    /// The most lists <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> in each other below
    /// <c>__schema</c> and <c>__type</c>; each multiplies the answer by the size of the schema (HC0086). 2.
    /// </summary>
    public int MaxIntrospectionLists { get; init => field = AtLeastOne(value); } = 2;

    /// <summary>The most comparisons of fields that share a response name, in the whole document (HC0107). 100,000.</summary>
    public int MaxFieldMergeComparisons { get; init => field = AtLeastOne(value); } = 100_000;

    /// <summary>The most visits to fragments and variables on behalf of operations, in the whole document (LIMIT_FRAGMENTS). 50,000.</summary>
    public int MaxFragmentVisits { get; init => field = AtLeastOne(value); } = 50_000;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
