using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What files may be sorted by.</summary>
public sealed class ReleaseFileSort : SortInputType<ReleaseFile>
{
    protected override void Configure(ISortInputTypeDescriptor<ReleaseFile> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(file => file.Name);
        descriptor.Field(file => file.Slug);
        descriptor.Field(file => file.IsSource);
        descriptor.Field(file => file.DownloadButton);
        descriptor.Field(file => file.Filesize);
        descriptor.Field(file => file.CreatedAt);
        descriptor.Field(file => file.UpdatedAt);
        descriptor.Field(file => file.OperatingSystem.Name).Name("osName").Description("The name of the operating system.");
        descriptor.Field(file => file.Release.ReleaseDate).Name("releaseDate").Description("The day of the release.");
    }
}
