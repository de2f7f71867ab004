using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Configuration.Users;

internal sealed class UserGroupConfiguration : EntityConfiguration<UserGroup>
{
    protected override void ConfigureRow(EntityTypeBuilder<UserGroup> builder)
    {
        builder.ToTable("UserGroups");
        builder.HasLimit(TextLimits.Line, group => group.Name, group => group.Location);
        builder.HasLimit(TextLimits.Url, group => group.Url);
        builder.HasOrder(nameof(UserGroup.Name));
        builder.HasOrder(nameof(UserGroup.Name), same: nameof(UserGroup.Approved));
    }
}
