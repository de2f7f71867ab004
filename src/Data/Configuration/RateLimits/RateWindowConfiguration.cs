using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.RateLimits;

namespace PyDotOrg.Graph.Data.Configuration.RateLimits;

internal sealed class RateWindowConfiguration : IEntityTypeConfiguration<RateWindow>
{
    public void Configure(EntityTypeBuilder<RateWindow> builder)
    {
        builder.ToTable("RateWindows");
        builder.HasKey(window => new { window.Caller, window.Kind });
        builder.Property(window => window.Caller).HasMaxLength(RateWindows.MaxCaller);
        builder.HasIndex(window => window.EndsAt);
    }
}
