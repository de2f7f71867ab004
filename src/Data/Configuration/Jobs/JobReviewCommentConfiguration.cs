using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Data.Configuration.Jobs;

internal sealed class JobReviewCommentConfiguration : EntityConfiguration<JobReviewComment>
{
    protected override void ConfigureRow(EntityTypeBuilder<JobReviewComment> builder)
    {
        builder.ToTable("JobReviewComments");
        builder.HasOne(comment => comment.Job).WithMany(job => job.ReviewComments).OnDelete(DeleteBehavior.Cascade);
        builder.HasNewestFirst(nameof(JobReviewComment.JobId));
    }
}
