using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Which rows of the downloads domain a caller sees: published releases, and the files of those.</summary>
internal static class ReleaseAccess
{
    /// <summary>The rule for releases.</summary>
    /// <remarks>Made once: an expression that stands in a method is built anew by every call.</remarks>
    public static Expression<Func<Release, bool>> IsVisible { get; } = release => release.IsPublished;

    /// <summary>The rule for files that are reached from another row.</summary>
    public static Expression<Func<ReleaseFile, bool>> IsVisibleFile { get; } = file => file.Release.IsPublished;

    public static IQueryable<Release> Visible(this IQueryable<Release> releases) => releases.Where(IsVisible);

    public static IQueryable<ReleaseFile> Visible(this IQueryable<ReleaseFile> files) => files.Where(IsVisibleFile);
}
