using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>Deletes what is known of old mails.</summary>
internal sealed class MailSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
{
    /// <summary>Rows that are deleted at once; other writers wait no longer than that takes.</summary>
    private const int MaxRows = 1000;

    /// <summary>For so long staff see what became of a mail.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public string Name => "Old mails";

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var end = time.GetMoment() - Kept;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.EmailLogs.Where(mail => mail.CreatedAt < end).OrderBy(mail => mail.CreatedAt).Take(MaxRows).ExecuteDeleteAsync(cancellation);
    }
}
