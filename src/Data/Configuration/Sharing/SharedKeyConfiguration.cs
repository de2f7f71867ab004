using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Sharing;

namespace PyDotOrg.Graph.Data.Configuration.Sharing;

internal sealed class SharedKeyConfiguration : IEntityTypeConfiguration<SharedKey>
{
    public void Configure(EntityTypeBuilder<SharedKey> builder)
    {
        builder.ToTable("SharedKeys");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(SharedKeys.MaxName);
    }
}
