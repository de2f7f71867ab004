using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Sharing;

namespace PyDotOrg.Graph.Data.Configuration.Sharing;

internal sealed class UsedStateConfiguration : IEntityTypeConfiguration<UsedState>
{
    public void Configure(EntityTypeBuilder<UsedState> builder)
    {
        builder.ToTable("UsedStates");
        builder.HasKey(row => row.State);
        builder.Property(row => row.State).HasMaxLength(UsedStates.MaxState);
        builder.HasIndex(row => row.EndsAt);
    }
}
