namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>Whether an account is found in lists.</summary>
public enum SearchVisibility
{
    /// <summary>Listed.</summary>
    Public = 0,

    /// <summary>Reachable by its address only.</summary>
    Private = 1,
}
