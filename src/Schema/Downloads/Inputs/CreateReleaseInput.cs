using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>A release that is to be entered (contract: REST, section 8.3). Its number and its series are read from its name.</summary>
internal sealed record CreateReleaseInput
{
    /// <summary>The name, such as "Python 3.14.0".</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses, such as "python-3140".</summary>
    [Slug]
    public required string Slug { get; init; }

    /// <summary>The major line.</summary>
    [DefaultValue(PythonVersion.Python3)]
    public PythonVersion Version { get; init; } = PythonVersion.Python3;

    /// <summary>What care the release gets.</summary>
    [DefaultValue(ReleaseStatus.Bugfix)]
    public ReleaseStatus Status { get; init; } = ReleaseStatus.Bugfix;

    /// <summary>Whether it is the newest release of its major line; the one that was is not any more.</summary>
    [DefaultValue(false)]
    public bool IsLatest { get; init; }

    /// <summary>Whether everybody sees the release.</summary>
    [DefaultValue(false)]
    public bool IsPublished { get; init; }

    /// <summary>Whether it is an alpha, a beta or a release candidate.</summary>
    [DefaultValue(false)]
    public bool PreRelease { get; init; }

    /// <summary>Whether the download page lists the release.</summary>
    [DefaultValue(true)]
    public bool ShowOnDownloadPage { get; init; } = true;

    /// <summary>The day of the release; null while it is not dated.</summary>
    public DateOnly? ReleaseDate { get; init; }

    /// <summary>The day on which its series reaches the end of its life; null when that is not known.</summary>
    public DateOnly? EolDate { get; init; }

    /// <summary>Where it is written what is new; null when nowhere.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? ReleaseNotesUrl { get; init; }

    /// <summary>The text of the release; null for none.</summary>
    [Text]
    public string? Content { get; init; }

    /// <summary>The page that tells more of the release; null for none.</summary>
    [ID<Page>]
    public Guid? ReleasePageId { get; init; }
}
