using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What releases may be filtered by.</summary>
public sealed class ReleaseFilter : FilterInputType<Release>
{
    protected override void Configure(IFilterInputTypeDescriptor<Release> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(release => release.Name);
        descriptor.Field(release => release.Slug);
        descriptor.Field(release => release.Version);
        descriptor.Field(release => release.VersionNumber);
        descriptor.Field(release => release.Status);
        descriptor.Field(release => release.PreRelease);
        descriptor.Field(release => release.IsLatest);
        descriptor.Field(release => release.IsPublished);
        descriptor.Field(release => release.ShowOnDownloadPage);
        descriptor.Field(release => release.ReleaseDate);
        descriptor.Field(release => release.EolDate);
        descriptor.Field(release => release.CreatedAt);
        descriptor.Field(release => release.UpdatedAt);
        descriptor.Field(release => release.Series!.Name).Name("series").Description("The name of the series, such as \"3.13\".");
    }
}
