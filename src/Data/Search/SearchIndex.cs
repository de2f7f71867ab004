namespace PyDotOrg.Graph.Data.Search;

/// <summary>What can be searched.</summary>
/// <remarks>Source: rest-v1.md 8.7. The numbers are stored, and stand in the SQL files of this folder.</remarks>
public enum SearchIndex
{
    /// <summary>Approved jobs, up to their last day.</summary>
    Jobs = 0,

    /// <summary>Approved events.</summary>
    Events = 1,

    /// <summary>Entries of active feeds.</summary>
    Blogs = 2,

    /// <summary>Published pages.</summary>
    Pages = 3,
}
