namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Where an election stands (rest-v1.md 7.21); follows from its days.</summary>
public enum ElectionStatus
{
    /// <summary>Before nominations, and between them and the voting.</summary>
    Upcoming = 0,

    /// <summary>People may be named.</summary>
    NominationsOpen = 1,

    /// <summary>Members vote.</summary>
    VotingOpen = 2,

    /// <summary>Over.</summary>
    Closed = 3,
}
