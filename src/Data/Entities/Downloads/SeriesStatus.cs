namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>Where a release series stands in its life (PEP 602).</summary>
public enum SeriesStatus
{
    /// <summary>New features are still taken in.</summary>
    Feature = 0,

    /// <summary>Feature freeze: betas and release candidates.</summary>
    Prerelease = 1,

    /// <summary>Released, gets bug fixes.</summary>
    Bugfix = 2,

    /// <summary>Gets security fixes only.</summary>
    Security = 3,

    /// <summary>Gets nothing any more.</summary>
    EndOfLife = 4,
}
