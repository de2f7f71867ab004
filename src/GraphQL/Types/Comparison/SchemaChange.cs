namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>What a change of the schema can do to operations that worked before.</summary>
public enum ChangeImpact
{
    /// <summary>Operations or input that were valid may not be valid any more, or may answer in another form.</summary>
    Breaking,

    /// <summary>Everything stays valid, but clients may meet values that they did not expect.</summary>
    Dangerous,

    /// <summary>Nobody who used the old schema notices.</summary>
    Safe,
}

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What kind of difference it is.</param>
/// <param name="Coordinate">Where it is: the schema coordinate, such as <c>Query.release(id:)</c>.</param>
/// <param name="Message">The difference in one sentence.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Coordinate, string Message)
{
    /// <summary>What it can do to clients.</summary>
    public ChangeImpact Impact => Kind switch
    {
        <= SchemaChangeKind.LastBreaking => ChangeImpact.Breaking,
        <= SchemaChangeKind.LastDangerous => ChangeImpact.Dangerous,
        _ => ChangeImpact.Safe,
    };
}
