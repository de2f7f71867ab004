namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>What the address of a user group leads to (rest-v1.md 8.2).</summary>
public enum UserGroupType
{
    /// <summary>A page at Meetup.</summary>
    Meetup = 0,

    /// <summary>A mailing list.</summary>
    DistributionList = 1,

    /// <summary>Something else.</summary>
    Other = 2,
}
