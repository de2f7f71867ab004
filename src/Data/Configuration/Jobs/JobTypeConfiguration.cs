using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Data.Configuration.Jobs;

internal sealed class JobTypeConfiguration : EntityConfiguration<JobType>
{
    protected override void ConfigureRow(EntityTypeBuilder<JobType> builder)
    {
        builder.ToTable("JobTypes");
        builder.HasLimit(TextLimits.Name, type => type.Name);
        builder.HasOrder(nameof(JobType.Name));
    }
}
