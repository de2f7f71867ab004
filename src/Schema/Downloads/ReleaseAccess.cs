using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Which rows of the downloads domain a caller sees: published releases, and the files of those.</summary>
internal static class ReleaseAccess
{
    /// <summary>The rule for files that are reached from another row.</summary>
    public static Expression<Func<ReleaseFile, bool>> IsVisibleFile { get; } = file => file.Release.IsPublished;

    public static IQueryable<Release> Visible(this IQueryable<Release> releases) => releases.Where(release => release.IsPublished);

    public static IQueryable<ReleaseFile> Visible(this IQueryable<ReleaseFile> files) => files.Where(IsVisibleFile);
}
