using System.Linq.Expressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>Fields of every form on releases.</summary>
[ObjectType<Release>]
public static class ReleaseFields
{
    public static Expression<Func<Release, bool>> IsEol() => release => release.Status == ReleaseStatus.Eol;

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> Files() => release => release.Files.OrderBy(file => file.Name);

    [UseOffsetPaging(IncludeTotalCount = true)]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> FileSegment() => release => release.Files.OrderBy(file => file.Name);

    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> Sources() => release => release.Files.Where(file => file.IsSource);

    /// <summary>A list with a limit of its own for each release.</summary>
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> FirstFiles() => release => release.Files.OrderBy(file => file.Slug).Take(2);

    public static Expression<Func<Release, bool>> IsNamed(string name) => release => release.Name == name;

    [Authorize(Roles = ["STAFF"])]
    public static Expression<Func<Release, string?>> Note() => release => release.VersionNumber;

    [Authorize(Roles = ["STAFF"])]
    public static Expression<Func<Release, string>> RequiredNote() => release => release.VersionNumber;

    [Authorize(Roles = ["STAFF"])]
    public static Expression<Func<Release, ReleaseSeries?>> HiddenSeries() => release => release.Series;

    [Authorize(Roles = ["STAFF"])]
    [UsePaging]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> HiddenFiles() => release => release.Files;

    /// <summary>Lets callers filter and sort by what only some may read.</summary>
    [UsePaging]
    [UseFiltering<CertifiedFilter>]
    [UseSorting<CertifiedSort>]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> CertifiedFiles() => release => release.Files.OrderBy(file => file.Slug);

    /// <summary>Ordered by what only staff may read.</summary>
    [UsePaging]
    [UseSorting]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> TellingFiles() => release => release.Files.OrderBy(file => file.SigstoreCertFile);

    /// <summary>The same for those who may.</summary>
    [Authorize(Roles = ["STAFF"])]
    [UsePaging]
    public static Expression<Func<Release, IEnumerable<ReleaseFile>>> TellingFilesForStaff() => release => release.Files.OrderBy(file => file.SigstoreCertFile);

    [Authorize(Policy = "latest")]
    public static Expression<Func<Release, string?>> LatestNote() => release => release.VersionNumber;

    /// <summary>Null for what is not published.</summary>
    public static Expression<Func<Release, ReleaseSeries?>> PublicSeries() => release => release.IsPublished ? release.Series : null;

    /// <summary>An object that the query itself makes.</summary>
    public static Expression<Func<Release, Stamp>> Stamp() => release => new Stamp(release.CreatedAt, release.Slug) { Number = release.VersionNumber };

    /// <summary>Only known in memory.</summary>
    public static string Shout([Parent(requires: nameof(Release.Name))] Release release) => release.Name.ToUpperInvariant();
}

/// <summary>Lists that the rows know by way of other rows.</summary>
[ObjectType<ReleaseSeries>]
public static class ReleaseSeriesFields
{
    [UsePaging(IncludeTotalCount = true)]
    public static Expression<Func<ReleaseSeries, IEnumerable<ReleaseFile>>> Files() =>
        series => series.Releases.SelectMany(release => release.Files).OrderBy(file => file.Slug);

    [UseOffsetPaging(IncludeTotalCount = true)]
    public static Expression<Func<ReleaseSeries, IEnumerable<ReleaseFile>>> FileSegment() =>
        series => series.Releases.SelectMany(release => release.Files).OrderBy(file => file.Slug);
}

/// <summary>A node that is found together with others.</summary>
[ObjectType<ReleaseFile>]
[Node]
public static class ReleaseFileFields
{
    [BindMember(nameof(ReleaseFile.SigstoreCertFile))]
    [Authorize(Roles = ["STAFF"])]
    public static Expression<Func<ReleaseFile, string>> SigstoreCertFile() => file => file.SigstoreCertFile;

    public static IQueryable<ReleaseFile> Get(IReadOnlyList<Guid> ids, PyDotOrgDbContext db) => db.ReleaseFiles.Where(file => ids.Contains(file.Id));
}

/// <summary>Filters by a member whose field is guarded.</summary>
public sealed class CertifiedFilter : FilterInputType<ReleaseFile>
{
    protected override void Configure(IFilterInputTypeDescriptor<ReleaseFile> descriptor)
    {
        descriptor.Name("CertifiedFilterInput").BindFieldsExplicitly();
        descriptor.Field(file => file.Slug);
        descriptor.Field(file => file.SigstoreCertFile).Name("certificate");
    }
}

/// <summary>Sorts by a member whose field is guarded.</summary>
public sealed class CertifiedSort : SortInputType<ReleaseFile>
{
    protected override void Configure(ISortInputTypeDescriptor<ReleaseFile> descriptor)
    {
        descriptor.Name("CertifiedSortInput").BindFieldsExplicitly();
        descriptor.Field(file => file.Slug);
        descriptor.Field(file => file.SigstoreCertFile).Name("certificate");
    }
}

/// <summary>A node that is found alone.</summary>
[ObjectType<Data.Entities.Downloads.OperatingSystem>]
[Node]
public static class OperatingSystemFields
{
    public static IQueryable<Data.Entities.Downloads.OperatingSystem> Get(Guid id, PyDotOrgDbContext db) =>
        db.OperatingSystems.Where(system => system.Id == id);
}

/// <summary>An object without a table.</summary>
/// <param name="At">When.</param>
/// <param name="Slug">Of what.</param>
public sealed record Stamp(DateTime At, string Slug)
{
    /// <summary>Which one.</summary>
    public string Number { get; init; } = "";

    /// <summary>Only known in memory.</summary>
    public string GetLabel() => $"{Slug}/{Number}";
}
