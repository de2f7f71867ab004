using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>A published version of Python or of its install manager (rest-v1.md 9.8).</summary>
public sealed class Release : Entity, ISlugged, ICreated, IPublished
{
    /// <summary>For example "Python 3.14.0"; clients cut off the first word.</summary>
    public string Name { get; set; } = "";

    /// <summary>Unique, for example "python-3140".</summary>
    public string Slug { get; set; } = "";

    /// <summary>The major line.</summary>
    public PythonVersion Version { get; set; } = PythonVersion.Python3;

    /// <summary>The number in the name, for example "3.14.0rc2"; empty when the name has none.</summary>
    public string VersionNumber { get; set; } = "";

    /// <summary>Sorts releases by number: 3.9 before 3.14, 3.14.0rc2 before 3.14.0; see <see cref="ReleaseNumber.Order"/>.</summary>
    public long VersionOrder { get; set; }

    /// <summary>What care the release still gets.</summary>
    public ReleaseStatus Status { get; set; } = ReleaseStatus.Bugfix;

    /// <summary>Alpha, beta or release candidate.</summary>
    public bool PreRelease { get; set; }

    /// <summary>The newest of its <see cref="Version"/>; set on one release, cleared on the others.</summary>
    public bool IsLatest { get; set; }

    /// <summary>False: seen by staff only, with its files.</summary>
    public bool IsPublished { get; set; }

    /// <summary>Listed on the download page.</summary>
    public bool ShowOnDownloadPage { get; set; } = true;

    /// <summary>Null: not yet dated.</summary>
    public DateOnly? ReleaseDate { get; set; }

    /// <summary>The day its series reaches, or reached, the end of its life; null when not known.</summary>
    public DateOnly? EolDate { get; set; }

    /// <summary>May be empty.</summary>
    public string ReleaseNotesUrl { get; set; } = "";

    /// <summary>The release's text, markup; may be empty.</summary>
    public string Content { get; set; } = "";

    /// <summary>Foreign key of <see cref="ReleasePage"/>.</summary>
    public Guid? ReleasePageId { get; set; }

    /// <summary>The page that tells more; null when there is none, or it is gone.</summary>
    public Page? ReleasePage { get; set; }

    /// <summary>Foreign key of <see cref="Series"/>.</summary>
    public Guid? SeriesId { get; set; }

    /// <summary>Null for install manager releases.</summary>
    public ReleaseSeries? Series { get; set; }

    /// <summary>Foreign key of <see cref="Creator"/>.</summary>
    public Guid? CreatorId { get; set; }

    /// <summary>Null for initial data, and when the account is gone.</summary>
    public User? Creator { get; set; }

    /// <summary>Deleted with the release.</summary>
    public ICollection<ReleaseFile> Files { get; } = [];
}
