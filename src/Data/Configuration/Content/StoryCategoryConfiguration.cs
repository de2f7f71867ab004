using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class StoryCategoryConfiguration : EntityConfiguration<StoryCategory>
{
    protected override void ConfigureRow(EntityTypeBuilder<StoryCategory> builder)
    {
        builder.ToTable("StoryCategories");
        builder.HasLimit(TextLimits.Name, category => category.Name);
        builder.HasOrder(nameof(StoryCategory.Name));
    }
}
