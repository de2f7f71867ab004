using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Data.Configuration.Jobs;

internal sealed class JobConfiguration : EntityConfiguration<Job>
{
    protected override void ConfigureRow(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.HasLimit(TextLimits.Name, job => job.CompanyName, job => job.JobTitle, job => job.Contact);
        builder.HasLimit(TextLimits.Place, job => job.City, job => job.Region, job => job.Country);
        builder.HasLimit(TextLimits.Email, job => job.Email);
        builder.HasLimit(TextLimits.Url, job => job.Url);
        builder.HasOne(job => job.Category).WithMany(category => category.Jobs).OnDelete(DeleteBehavior.SetNull);
        builder.HasPairs("JobJobTypes", job => job.JobTypes, type => type.Jobs);
        ConfigureOrders(builder);
    }

    /// <summary>
    /// The board shows jobs of one state, the newest first, and by what it lets choose; staff see all states, owners their own.
    /// Every list of rest-v1.md 7.4 is one of these, so that a page of a million jobs costs what a page of sixty costs.
    /// </summary>
    private static void ConfigureOrders(EntityTypeBuilder<Job> builder)
    {
        const string Status = nameof(Job.Status);
        builder.HasNewestFirst();
        builder.HasNewestFirst(Status);
        builder.HasNewestFirst(nameof(Job.CreatorId), Status);
        builder.HasNewestFirst(nameof(Job.CreatorId));
        builder.HasNewestFirst(nameof(Job.CategoryId), Status);
        builder.HasNewestFirst(Status, nameof(Job.Country));
        builder.HasNewestFirst(Status, nameof(Job.Telecommuting));
        builder.HasOrder(nameof(Job.Expires), same: Status);
        builder.HasOrder(nameof(Job.JobTitle), same: Status);
        builder.HasOrder(nameof(Job.CompanyName), same: Status);
    }
}
