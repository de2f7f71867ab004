using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class CommunityPostConfiguration : EntityConfiguration<CommunityPost>
{
    protected override void ConfigureRow(EntityTypeBuilder<CommunityPost> builder)
    {
        builder.ToTable("CommunityPosts");
        builder.HasLimit(TextLimits.Title, post => post.Title);
        builder.Property(post => post.CreatorId).IsRequired();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(CommunityPost.IsPublished));
    }
}
