using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Data.Configuration.Accounts;

internal sealed class ApiKeyConfiguration : EntityConfiguration<ApiKey>
{
    protected override void ConfigureRow(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys");
        builder.HasLimit(TextLimits.Handle, key => key.Name);
        builder.HasLimit(TextLimits.KeyPrefix, key => key.KeyPrefix);
        builder.HasLimit(TextLimits.Digest, key => key.KeyHash);
        builder.HasOne(key => key.User).WithMany(user => user.ApiKeys).HasForeignKey(key => key.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(key => key.KeyHash).IsUnique();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(ApiKey.UserId));
    }
}
