using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>Every property, the files, and names without regard to case.</summary>
public sealed class ReleaseFilter : FilterInputType<Release>
{
    protected override void Configure(IFilterInputTypeDescriptor<Release> descriptor)
    {
        descriptor.Name("ReleasesFilterInput");
        descriptor.Field(release => release.Files);
        descriptor.Field(release => release.Name).Type<NameOperations>();
        descriptor.Field(release => release.Series!.Name + "." + release.Slug).Name("seriesAndSlug");
        descriptor.Field(release => release.Series!.Id).Name("seriesNode").ID<ReleaseSeries>();
        descriptor.Field(release => release.Files.Select(file => file.Name)).Name("fileNames");
        descriptor.Field(release => release.VersionOrder / 1000d).Name("ratio");
        descriptor.Field(release => release.VersionOrder / 1000m).Name("price");
    }
}

/// <summary>All operations on text.</summary>
public sealed class NameOperations : StringOperationFilterInputType
{
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        foreach (var operation in Enum.GetValues<FilterOperation>())
        {
            if (operation is FilterOperation.Equals or FilterOperation.NotEquals or FilterOperation.In or FilterOperation.NotIn
                or (>= FilterOperation.Contains and <= FilterOperation.EndsWithIgnoreCase))
            {
                descriptor.Operation(operation);
            }
        }
    }
}
