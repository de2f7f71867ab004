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
    /// Every list of rest-v1.md 7.4 is one of these, so that a page of a million jobs costs what a page of sixty costs. The last
    /// day stands at the end of those that everybody reads: whether a job is open is then known without its row, and leaving out
    /// many jobs reads the index only.
    /// </summary>
    private static void ConfigureOrders(EntityTypeBuilder<Job> builder)
    {
        const string Status = nameof(Job.Status);
        string[] open = [nameof(Job.Expires)];
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(Job.CreatorId), Status);
        builder.HasNewestFirst(nameof(Job.CreatorId));
        builder.HasOrder(nameof(Job.CreatedAt), descending: true, [Status], open);
        builder.HasOrder(nameof(Job.CreatedAt), descending: true, [nameof(Job.CategoryId), Status], open);
        builder.HasOrder(nameof(Job.CreatedAt), descending: true, [Status, nameof(Job.Country)], open);
        builder.HasOrder(nameof(Job.CreatedAt), descending: true, [Status, nameof(Job.Telecommuting)], open);
        builder.HasOrder(nameof(Job.JobTitle), descending: false, [Status], open);
        builder.HasOrder(nameof(Job.CompanyName), descending: false, [Status], open);
        builder.HasOrder(nameof(Job.Slug), descending: false, [Status], open);
        builder.HasOrder(nameof(Job.Expires), same: Status);
        builder.HasIndex([Status, nameof(Job.Expires), nameof(Job.Id)], "ix_jobs_status_expires_descending_id").IsDescending(false, true, false);
    }
}
