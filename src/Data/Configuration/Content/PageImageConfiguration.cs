using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class PageImageConfiguration : EntityConfiguration<PageImage>
{
    protected override void ConfigureRow(EntityTypeBuilder<PageImage> builder)
    {
        builder.ToTable("PageImages");
        builder.HasLimit(TextLimits.Url, row => row.Image);
        builder.HasOne(row => row.Page).WithMany(page => page.Images).OnDelete(DeleteBehavior.Cascade);
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(PageImage.PageId));
    }
}
