using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class CodeSampleConfiguration : EntityConfiguration<CodeSample>
{
    protected override void ConfigureRow(EntityTypeBuilder<CodeSample> builder)
    {
        builder.ToTable("CodeSamples");
        builder.Property(sample => sample.CreatorId).IsRequired();
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(CodeSample.IsPublished));
    }
}
