using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class RelatedBlogConfiguration : EntityConfiguration<RelatedBlog>
{
    protected override void ConfigureRow(EntityTypeBuilder<RelatedBlog> builder)
    {
        builder.ToTable("RelatedBlogs");
        builder.HasLimit(TextLimits.Line, blog => blog.BlogName);
        builder.HasLimit(TextLimits.Url, blog => blog.BlogWebsite);
        builder.HasOrder(nameof(RelatedBlog.BlogName));
    }
}
