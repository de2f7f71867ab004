using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Configuration.Users;

internal sealed class UserConfiguration : EntityConfiguration<User>
{
    protected override void ConfigureRow(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.HasLimit(TextLimits.PersonName, user => user.Username, user => user.FirstName, user => user.LastName);
        builder.HasLimit(TextLimits.Email, user => user.Email);
        builder.HasIndex(user => user.Username).IsUnique();
        builder.HasIndex(user => user.Email).IsUnique();
    }
}
