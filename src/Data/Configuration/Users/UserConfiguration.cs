using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Configuration.Users;

internal sealed class UserConfiguration : EntityConfiguration<User>
{
    protected override void ConfigureRow(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(user => user.Username).HasMaxLength(TextLimits.PersonName);
        builder.Property(user => user.Email).HasMaxLength(TextLimits.Email);
        builder.Property(user => user.FirstName).HasMaxLength(TextLimits.PersonName);
        builder.Property(user => user.LastName).HasMaxLength(TextLimits.PersonName);
        builder.HasIndex(user => user.Username).IsUnique();
        builder.HasIndex(user => user.Email).IsUnique();
    }
}
