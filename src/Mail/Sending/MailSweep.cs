using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>Deletes what is known of old mails.</summary>
internal sealed class MailSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : RowSweep<EmailLog>(contexts, time)
{
    /// <summary>For so long staff see what became of a mail.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public override string Name => "Old mails";

    protected override IQueryable<EmailLog> Find(IQueryable<EmailLog> rows, DateTime now)
    {
        var end = now - Kept;
        return rows.Where(mail => mail.CreatedAt < end).OrderBy(static mail => mail.CreatedAt);
    }
}
