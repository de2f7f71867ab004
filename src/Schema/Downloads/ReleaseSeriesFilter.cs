using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What release series may be filtered by.</summary>
public sealed class ReleaseSeriesFilter : FilterInputType<ReleaseSeries>
{
    protected override void Configure(IFilterInputTypeDescriptor<ReleaseSeries> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(series => series.Name);
        descriptor.Field(series => series.Status);
        descriptor.Field(series => series.FirstRelease);
        descriptor.Field(series => series.EndOfBugfix);
        descriptor.Field(series => series.EndOfLife);
    }
}
