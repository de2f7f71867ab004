using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Data.Configuration.Accounts;

internal sealed class SignInConfiguration : EntityConfiguration<SignIn>
{
    protected override void ConfigureRow(EntityTypeBuilder<SignIn> builder)
    {
        builder.ToTable("SignIns");
        builder.HasLimit(TextLimits.Digest, row => row.CookieHash);
        builder.HasOne(row => row.User).WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.CookieHash).IsUnique().HasFilter("cookie_hash IS NOT NULL");
        builder.HasIndex(row => row.ExpiresAt);
    }
}
