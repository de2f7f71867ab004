using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Seed;

namespace PyDotOrg.Graph.Data.Configuration.Seed;

internal sealed class InitialDataSetConfiguration : IEntityTypeConfiguration<InitialDataSet>
{
    public void Configure(EntityTypeBuilder<InitialDataSet> builder)
    {
        builder.ToTable("InitialDataSets");
        builder.HasKey(set => set.Name);
        builder.Property(set => set.Name).HasMaxLength(TextLimits.Name);
    }
}
