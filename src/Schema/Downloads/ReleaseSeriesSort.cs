using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What release series may be sorted by.</summary>
public sealed class ReleaseSeriesSort : SortInputType<ReleaseSeries>
{
    protected override void Configure(ISortInputTypeDescriptor<ReleaseSeries> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(series => series.Status);
        descriptor.Field(series => series.FirstRelease);
        descriptor.Field(series => series.EndOfBugfix);
        descriptor.Field(series => series.EndOfLife);
        descriptor.Field(series => series.VersionOrder).Name("versionOrder").Description("The series by its numbers: 3.9 before 3.14.");
    }
}
