using PyDotOrg.GraphQL.Data.Sorting;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What operating systems may be sorted by.</summary>
public sealed class OperatingSystemSort : SortInputType<OperatingSystem>
{
    protected override void Configure(ISortInputTypeDescriptor<OperatingSystem> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(system => system.Name);
        descriptor.Field(system => system.Slug);
    }
}
