using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What releases may be sorted by.</summary>
public sealed class ReleaseSort : SortInputType<Release>
{
    protected override void Configure(ISortInputTypeDescriptor<Release> descriptor)
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
        descriptor.Field(release => release.VersionOrder).Name("versionOrder").Description("The version by its numbers: 3.9 before 3.14, 3.14.0rc2 before 3.14.0.");
    }
}
