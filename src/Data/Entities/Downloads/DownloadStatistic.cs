namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>How often a file was downloaded on one day.</summary>
public sealed class DownloadStatistic : Entity
{
    /// <summary>Foreign key of <see cref="ReleaseFile"/>.</summary>
    public Guid ReleaseFileId { get; set; }

    /// <summary>The file counted.</summary>
    public ReleaseFile ReleaseFile { get; set; } = null!; // filled by EF Core when included

    /// <summary>The day in UTC; one row for each file and day.</summary>
    public DateOnly Date { get; set; }

    /// <summary>Downloads counted on that day, at least 1.</summary>
    public long Count { get; set; }
}
