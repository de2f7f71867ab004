namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>A feature version such as 3.14, with its schedule (PEP 602 and its forerunners).</summary>
public sealed class ReleaseSeries : Entity
{
    /// <summary>Unique: major and minor number, such as "3.14".</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the series stands in its life.</summary>
    public SeriesStatus Status { get; set; }

    /// <summary>Sorts series by number, where text would put 3.9 behind 3.14; see <see cref="ReleaseNumber.Order"/>.</summary>
    public long VersionOrder { get; set; }

    /// <summary>The day the branch was opened; null when not known.</summary>
    public DateOnly? StartOfDevelopment { get; set; }

    /// <summary>First beta; null when not known.</summary>
    public DateOnly? FeatureFreeze { get; set; }

    /// <summary>The day of x.y.0, or the day it is planned for.</summary>
    public DateOnly? FirstRelease { get; set; }

    /// <summary>From here on security fixes only.</summary>
    public DateOnly? EndOfBugfix { get; set; }

    /// <summary>From here on no fixes at all.</summary>
    public DateOnly? EndOfLife { get; set; }

    /// <summary>Number of the PEP with the schedule; null when there is none.</summary>
    public int? Pep { get; set; }

    /// <summary>One name or several in one line.</summary>
    public string ReleaseManager { get; set; } = "";

    /// <summary>Branch in the repository; empty when there is none.</summary>
    public string Branch { get; set; } = "";

    /// <summary>All releases of the series, pre-releases included.</summary>
    public ICollection<Release> Releases { get; } = [];
}
