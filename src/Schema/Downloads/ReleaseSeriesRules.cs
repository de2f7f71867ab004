using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Everybody sees all series.</summary>
internal sealed class ReleaseSeriesRules : IEntityRules<ReleaseSeries>
{
    public static EntityWords Words { get; } =
        new("releaseSeries", "releaseSeries", "A series", "The series of Python with their schedules, the newest first") { Lookup = "releaseSeriesById" };

    public static IOrderedQueryable<ReleaseSeries> InOrder(IQueryable<ReleaseSeries> rows) =>
        rows.OrderByDescending(series => series.VersionOrder);

    public static void Describe(ListFields<ReleaseSeries> fields) => fields
        .Filter(series => series.Name, "name", "The major and minor number, such as \"3.14\".")
        .Add(series => series.Status)
        .Add(series => series.FirstRelease)
        .Add(series => series.EndOfBugfix)
        .Add(series => series.EndOfLife)
        .Sort(series => series.VersionOrder, "versionOrder", "The series by its numbers: 3.9 before 3.14.");
}
