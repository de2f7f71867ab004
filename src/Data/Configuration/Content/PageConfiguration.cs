using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class PageConfiguration : EntityConfiguration<Page>
{
    protected override void ConfigureRow(EntityTypeBuilder<Page> builder)
    {
        builder.ToTable("Pages");
        builder.HasLimit(TextLimits.Title, page => page.Title, page => page.Path);
        builder.HasLimit(TextLimits.Keywords, page => page.Keywords);
        builder.HasLimit(TextLimits.Line, page => page.TemplateName);
        builder.HasIndex(page => page.Path).IsUnique();
        builder.HasIndex(page => new { page.Title, page.Path });
        builder.HasIndex(page => new { page.IsPublished, page.Path });
    }
}
