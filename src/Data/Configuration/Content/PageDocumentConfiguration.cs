using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class PageDocumentConfiguration : EntityConfiguration<PageDocument>
{
    protected override void ConfigureRow(EntityTypeBuilder<PageDocument> builder)
    {
        builder.ToTable("PageDocuments");
        builder.HasLimit(TextLimits.Url, row => row.Document);
        builder.HasOne(row => row.Page).WithMany(page => page.Documents).OnDelete(DeleteBehavior.Cascade);
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(PageDocument.PageId));
    }
}
