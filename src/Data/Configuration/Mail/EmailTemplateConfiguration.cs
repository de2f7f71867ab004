using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Data.Configuration.Mail;

internal sealed class EmailTemplateConfiguration : EntityConfiguration<EmailTemplate>
{
    protected override void ConfigureRow(EntityTypeBuilder<EmailTemplate> builder)
    {
        builder.ToTable("EmailTemplates");
        builder.HasLimit(TextLimits.TemplateName, template => template.InternalName);
        builder.HasLimit(TextLimits.Line, template => template.DisplayName, template => template.Subject);
        builder.HasIndex(template => template.InternalName).IsUnique();
        builder.HasNewestFirst();
    }
}
