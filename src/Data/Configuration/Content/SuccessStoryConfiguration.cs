using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class SuccessStoryConfiguration : EntityConfiguration<SuccessStory>
{
    protected override void ConfigureRow(EntityTypeBuilder<SuccessStory> builder)
    {
        builder.ToTable("SuccessStories");
        builder.HasLimit(TextLimits.Title, story => story.Name);
        builder.HasLimit(TextLimits.Line, story => story.CompanyName);
        builder.HasLimit(TextLimits.Url, story => story.CompanyUrl, story => story.Image);
        builder.HasOne(story => story.Category).WithMany(category => category.Stories).OnDelete(DeleteBehavior.Restrict);
        builder.Property(story => story.CreatorId).IsRequired();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(SuccessStory.IsPublished), nameof(SuccessStory.Featured));
        builder.HasNewestFirst(nameof(SuccessStory.IsPublished));
        builder.HasNewestFirst(nameof(SuccessStory.CategoryId), nameof(SuccessStory.IsPublished));
    }
}
