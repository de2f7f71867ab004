using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>A feature version of Python, such as 3.14, with its schedule.</summary>
[Node]
[ObjectType<ReleaseSeries>]
internal sealed class ReleaseSeriesType : EntityType<ReleaseSeries, ReleaseSeriesRules>
{
    private static readonly RelatedRows<ReleaseSeries, Release, ReleaseRules> VisibleReleases = new(series => series.Releases);

    /// <summary>The published releases of the series, the newest first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<ReleaseSeries, IEnumerable<Release>>> Releases(Caller caller) => VisibleReleases.For(caller);

    /// <summary>The published releases of the series, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<ReleaseSeries, IEnumerable<Release>>> ReleasesOffset(Caller caller) => VisibleReleases.For(caller);

    internal static void Configure(IObjectTypeDescriptor<ReleaseSeries> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(series => series.Name).Description("The major and minor number, such as \"3.14\".");
        descriptor.Field(series => series.Status).Description("Where the series stands in its life.");
        descriptor.Field(series => series.StartOfDevelopment).Description("The day on which its branch was opened; null when that is not known.");
        descriptor.Field(series => series.FeatureFreeze).Description("The day of the first beta; null when that is not known.");
        descriptor.Field(series => series.FirstRelease).Description("The day of x.y.0, or the day that it is planned for.");
        descriptor.Field(series => series.EndOfBugfix).Description("From this day on there are security fixes only.");
        descriptor.Field(series => series.EndOfLife).Description("From this day on there are no fixes at all.");
        descriptor.Field(series => series.Pep).Description("The number of the PEP with the schedule; null when there is none.");
        descriptor.Field(series => series.ReleaseManager).Description("Who makes the releases: one name or several.");
    }
}
