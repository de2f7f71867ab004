using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Pages;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>A published version of Python or of its install manager.</summary>
[Node]
[ObjectType<Release>]
internal sealed class ReleaseType : EntityType<Release, ReleaseRules>
{
    private static readonly RelatedRow<Release, User, UserRules> VisibleCreator = new(release => release.Creator);
    private static readonly RelatedRow<Release, Page, PageRules> VisiblePage = new(release => release.ReleasePage);

    /// <summary>Whether the release gets no fixes at all any more.</summary>
    public static Expression<Func<Release, bool>> IsEol() => release => release.Status == ReleaseStatus.Eol;

    /// <summary>What is new in the release; null when nobody has written it down.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Release, string?>> ReleaseNotesUrl() =>
        release => release.ReleaseNotesUrl == "" ? null : release.ReleaseNotesUrl;

    /// <summary>The text of the release.</summary>
    public static RichText Content([Parent(requires: nameof(Release.Content))] Release release) =>
        new(release.Content, MarkupType.Plain);

    /// <summary>The id of the page that tells more of the release; null when there is none.</summary>
    public static Expression<Func<Release, Guid?>> ReleasePageUuid() => release => release.ReleasePageId;

    /// <summary>The page that tells more of the release; null when there is none, and when the caller may not see it.</summary>
    public static Expression<Func<Release, Page?>> ReleasePage(Caller caller) => VisiblePage.For(caller);

    /// <summary>Who entered the release; null for old releases and for members who do not show themselves.</summary>
    public static Expression<Func<Release, User?>> Creator(Caller caller) => VisibleCreator.For(caller);

    /// <summary>The files of the release, by operating system and name.</summary>
    /// <remarks>Who sees a release sees its files.</remarks>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> Files() =>
        release => release.Files.OrderBy(file => file.OperatingSystem.Name).ThenBy(file => file.Name);

    /// <summary>The files of the release, by operating system and name, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> FilesOffset() => Files();

    internal static void Configure(IObjectTypeDescriptor<Release> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(release => release.Name).Description("The name, such as \"Python 3.14.0\".");
        descriptor.Field(release => release.Slug).Description("The unique name in addresses, such as \"python-3140\".");
        descriptor.Field(release => release.Version).Description("The major line.");
        descriptor.Field(release => release.VersionNumber).Description("The number in the name, such as \"3.14.0rc2\"; empty when the name has none.");
        descriptor.Field(release => release.Status).Description("What care the release still gets.");
        descriptor.Field(release => release.PreRelease).Description("Whether it is an alpha, a beta or a release candidate.");
        descriptor.Field(release => release.IsLatest).Description("Whether it is the newest release of its major line.");
        descriptor.Field(release => release.IsPublished).Description("Whether everybody sees the release.");
        descriptor.Field(release => release.ShowOnDownloadPage).Description("Whether the download page lists the release.");
        descriptor.Field(release => release.ReleaseDate).Description("The day of the release; null when it is not dated yet.");
        descriptor.Field(release => release.EolDate).Description("The day on which its series reaches the end of its life; null when that is not known.");
        descriptor.Field(release => release.Series).Description("The series it belongs to; null for releases of the install manager.");
    }
}
