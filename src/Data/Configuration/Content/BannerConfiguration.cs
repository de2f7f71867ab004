using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class BannerConfiguration : EntityConfiguration<Banner>
{
    protected override void ConfigureRow(EntityTypeBuilder<Banner> builder)
    {
        builder.ToTable("Banners");
        builder.HasLimit(TextLimits.Line, banner => banner.Name, banner => banner.LinkText);
        builder.HasLimit(TextLimits.Title, banner => banner.Title);
        builder.HasLimit(TextLimits.LongUrl, banner => banner.Link);
        builder.HasOrder(nameof(Banner.Name));
        builder.HasOrder(nameof(Banner.Name), same: [nameof(Banner.IsActive), nameof(Banner.Target)]);
    }
}
