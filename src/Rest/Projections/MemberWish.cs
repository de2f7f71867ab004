namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>What a request wants of an object of its answer.</summary>
/// <param name="Fields">The only members that are wanted; null when all are.</param>
/// <param name="Omit">The members that are not wanted; null when none is.</param>
/// <param name="Expand">The members that are wanted besides; null when none is.</param>
/// <param name="HasLinks">Whether the object has links.</param>
/// <param name="Rows">How many of such objects each object of the answer may have.</param>
internal readonly record struct MemberWish(NameTree? Fields, NameTree? Omit, NameTree? Expand, bool HasLinks, int Rows)
{
    /// <summary>What a request wants of the objects of its answer.</summary>
    public static MemberWish Of(Projection projection) =>
        new(projection.Fields, projection.Omit, projection.Expand, HasLinksIn(projection.Expand), Rows: 1);

    /// <summary>Whether a member is shown.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="hasInside">Whether it has members of its own.</param>
    /// <param name="inside">What is wanted of these.</param>
    public bool Shows(string name, bool hasInside, out MemberWish inside)
    {
        var (fields, omit, expand) = (Fields?.Find(name), Omit?.Find(name), Expand?.Find(name));
        inside = new MemberWish(fields is { IsListed: true } ? null : fields, omit, expand, HasLinks || HasLinksIn(expand), Rows);
        return omit is not { IsListed: true } && (Fields is null || fields is { IsListed: true } || (fields is not null && hasInside));
    }

    private static bool HasLinksIn(NameTree? expand) => expand?.Find(Expansion.Links) is not null;
}
