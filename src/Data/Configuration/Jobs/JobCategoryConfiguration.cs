using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Data.Configuration.Jobs;

internal sealed class JobCategoryConfiguration : EntityConfiguration<JobCategory>
{
    protected override void ConfigureRow(EntityTypeBuilder<JobCategory> builder)
    {
        builder.ToTable("JobCategories");
        builder.HasLimit(TextLimits.Name, category => category.Name);
        builder.HasOrder(nameof(JobCategory.Name));
    }
}
