using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class NomineeConfiguration : EntityConfiguration<Nominee>
{
    protected override void ConfigureRow(EntityTypeBuilder<Nominee> builder)
    {
        builder.ToTable("Nominees");
        builder.HasOne(nominee => nominee.Election).WithMany(election => election.Nominees).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(nominee => nominee.User).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nominee => new { nominee.ElectionId, nominee.UserId }).IsUnique();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(Nominee.ElectionId), nameof(Nominee.Accepted));
        builder.HasNewestFirst(nameof(Nominee.ElectionId));
    }
}
