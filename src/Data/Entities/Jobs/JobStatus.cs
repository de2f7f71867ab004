namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>Where a job stands on its way to the board and off it.</summary>
/// <remarks>Source: rest-v1.md 7.21.</remarks>
public enum JobStatus
{
    /// <summary>Being written.</summary>
    Draft = 0,

    /// <summary>Waits for the board's decision.</summary>
    Review = 1,

    /// <summary>Shown to everybody until it expires.</summary>
    Approved = 2,

    /// <summary>Refused; editing it makes it a draft again.</summary>
    Rejected = 3,

    /// <summary>Taken off the board by its owner or by staff.</summary>
    Archived = 4,

    /// <summary>Was approved until its last day had passed.</summary>
    Expired = 5,
}
