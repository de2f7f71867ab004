namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>What care a release still gets.</summary>
/// <remarks>Source: rest-v1.md 8.3.</remarks>
public enum ReleaseStatus
{
    /// <summary>Alpha, beta or release candidate.</summary>
    Prerelease = 0,

    /// <summary>Bug fixes.</summary>
    Bugfix = 1,

    /// <summary>Security fixes only.</summary>
    Security = 2,

    /// <summary>End of life.</summary>
    Eol = 3,
}
