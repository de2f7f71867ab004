namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>The kinds of members that the Python Software Foundation has (rest-v1.md 8.2).</summary>
public enum MembershipType
{
    /// <summary>Has registered.</summary>
    Basic = 0,

    /// <summary>Pays each year.</summary>
    Supporting = 1,

    /// <summary>Speaks for an organisation that sponsors.</summary>
    Sponsor = 2,

    /// <summary>Works for the community some hours a month.</summary>
    Managing = 3,

    /// <summary>Works on free software some hours a month.</summary>
    Contributing = 4,

    /// <summary>Named by the Foundation for merits.</summary>
    Fellow = 5,
}
