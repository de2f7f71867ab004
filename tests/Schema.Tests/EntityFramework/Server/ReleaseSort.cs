using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>Every property, and values that are computed.</summary>
public sealed class ReleaseSort : SortInputType<Release>
{
    protected override void Configure(ISortInputTypeDescriptor<Release> descriptor)
    {
        descriptor.Name("AllReleasesSortInput");
        descriptor.Field(release => release.VersionOrder / 1000d).Name("ratio");
        descriptor.Field(release => release.VersionOrder / 1000m).Name("price");
    }
}
