using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What files may be filtered by.</summary>
public sealed class ReleaseFileFilter : FilterInputType<ReleaseFile>
{
    protected override void Configure(IFilterInputTypeDescriptor<ReleaseFile> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(file => file.Name);
        descriptor.Field(file => file.Slug);
        descriptor.Field(file => file.IsSource);
        descriptor.Field(file => file.DownloadButton);
        descriptor.Field(file => file.Filesize);
        descriptor.Field(file => file.CreatedAt);
        descriptor.Field(file => file.UpdatedAt);
        descriptor.Field(file => file.OperatingSystem).Name("os").Type<OperatingSystemFilter>();
        descriptor.Field(file => file.Release).Type<ReleaseFilter>();
    }
}
