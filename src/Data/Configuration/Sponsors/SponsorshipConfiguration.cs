using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Configuration.Sponsors;

internal sealed class SponsorshipConfiguration : EntityConfiguration<Sponsorship>
{
    protected override void ConfigureRow(EntityTypeBuilder<Sponsorship> builder)
    {
        builder.ToTable("Sponsorships");
        builder.HasOne(row => row.Sponsor).WithMany(sponsor => sponsor.Sponsorships).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Level).WithMany(level => level.Sponsorships).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.SubmittedBy).WithMany().OnDelete(DeleteBehavior.SetNull);
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(Sponsorship.Status));
        builder.HasNewestFirst(nameof(Sponsorship.SponsorId), nameof(Sponsorship.Status));
        builder.HasNewestFirst(nameof(Sponsorship.SponsorId));
        builder.HasNewestFirst(nameof(Sponsorship.LevelId), nameof(Sponsorship.Status));
        builder.HasNewestFirst(nameof(Sponsorship.LevelId));

        // Which sponsors are active today.
        builder.HasIndex(row => new { row.SponsorId, row.EndDate, row.StartDate }, "IX_Sponsorships_Finalized")
            .HasFilter(Finalized);
    }

    /// <summary>The same in both databases' SQL.</summary>
    private static string Finalized => FormattableString.Invariant($"status = {(int)SponsorshipStatus.Finalized}");
}
