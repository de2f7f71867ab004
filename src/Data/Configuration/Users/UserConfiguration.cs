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
        builder.HasLimit(TextLimits.Handle, user => user.OAuthProvider);
        builder.HasLimit(TextLimits.Line, user => user.OAuthId);
        builder.HasLimit(TextLimits.PasswordHash, user => user.PasswordHash);
        builder.HasIndex(user => new { user.OAuthProvider, user.OAuthId }).IsUnique().HasFilter("oauth_id IS NOT NULL");
        builder.HasIndex(user => new { user.IsActive, user.PublicProfile, user.SearchVisibility, user.Username });
        builder.HasNewestFirst();
        builder.HasIndex(user => user.Username).IsUnique();
        builder.HasIndex(user => user.Email).IsUnique();
    }
}
