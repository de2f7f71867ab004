using PyDotOrg.GraphQL.Data.Filters;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What operating systems may be filtered by.</summary>
public sealed class OperatingSystemFilter : FilterInputType<OperatingSystem>
{
    protected override void Configure(IFilterInputTypeDescriptor<OperatingSystem> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(system => system.Name);
        descriptor.Field(system => system.Slug);
    }
}
