using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class NominationConfiguration : EntityConfiguration<Nomination>
{
    protected override void ConfigureRow(EntityTypeBuilder<Nomination> builder)
    {
        builder.ToTable("Nominations");
        builder.HasOne(nomination => nomination.Nominee).WithMany(nominee => nominee.Nominations).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(nomination => nomination.Nominator).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nomination => new { nomination.NomineeId, nomination.NominatorId }).IsUnique();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(Nomination.NomineeId));
    }
}
