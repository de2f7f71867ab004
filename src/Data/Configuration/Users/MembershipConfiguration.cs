using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Configuration.Users;

internal sealed class MembershipConfiguration : EntityConfiguration<Membership>
{
    protected override void ConfigureRow(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Memberships");
        builder.HasLimit(TextLimits.Line, row => row.LegalName, row => row.PreferredName);
        builder.HasLimit(TextLimits.Email, row => row.EmailAddress);
        builder.HasLimit(TextLimits.Place, row => row.City, row => row.Region, row => row.Country);
        builder.HasLimit(TextLimits.PostalCode, row => row.PostalCode);
        builder.HasOne(row => row.User).WithOne(user => user.Membership)
            .HasForeignKey<Membership>(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(Membership.MembershipType));
    }
}
