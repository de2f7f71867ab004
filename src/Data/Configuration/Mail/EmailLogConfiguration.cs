using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Data.Configuration.Mail;

internal sealed class EmailLogConfiguration : EntityConfiguration<EmailLog>
{
    protected override void ConfigureRow(EntityTypeBuilder<EmailLog> builder)
    {
        builder.ToTable("EmailLogs");
        builder.HasLimit(TextLimits.TemplateName, mail => mail.TemplateName);
        builder.HasLimit(TextLimits.Email, mail => mail.RecipientEmail);
        builder.HasLimit(TextLimits.Line, mail => mail.Subject);
        builder.HasLimit(TextLimits.Title, mail => mail.ErrorMessage);
        builder.HasOne(mail => mail.User).WithMany().HasForeignKey(mail => mail.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(mail => mail.NextAttemptAt).HasFilter("next_attempt_at IS NOT NULL");
        builder.HasNewestFirst();
        builder.HasNewestFirst(nameof(EmailLog.RecipientEmail));
        builder.HasNewestFirst(nameof(EmailLog.TemplateName));
        builder.HasNewestFirst(nameof(EmailLog.Status));
    }
}
