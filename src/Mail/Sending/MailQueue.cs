using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>The rows that wait. Of several servers, one gets each of them; if it dies, another one after <see cref="Lease"/>.</summary>
internal sealed class MailQueue(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time, MailMeasures measures)
{
    /// <summary>For so long a row belongs to whoever has claimed it; longer than sending it may take.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>The rows that are due, the oldest first.</summary>
    public async Task<List<EmailLog>> FindDueAsync(int most, CancellationToken cancellation)
    {
        var now = time.GetMoment();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.EmailLogs.Where(mail => mail.NextAttemptAt != null && mail.NextAttemptAt <= now)
            .OrderBy(mail => mail.NextAttemptAt).ThenBy(mail => mail.Id).Take(most).ToListAsync(cancellation);
    }

    /// <summary>Makes a row one's own: the number of attempts says whether it still is as it was seen.</summary>
    /// <returns>Whether it worked; otherwise another server has it.</returns>
    public async Task<bool> ClaimAsync(EmailLog mail, CancellationToken cancellation)
    {
        var (now, seen) = (time.GetMoment(), mail.Attempts);
        var lease = now + Lease;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var claimed = await db.EmailLogs.Where(row => row.Id == mail.Id && row.Attempts == seen && row.NextAttemptAt <= now)
            .ExecuteUpdateAsync(
                row => row.SetProperty(each => each.Attempts, seen + 1).SetProperty(each => each.NextAttemptAt, lease), cancellation);
        mail.Attempts = seen + claimed;
        return claimed == 1;
    }

    /// <summary>Writes down what became of a row, unless it is somebody else's by now. What it was made of goes when it is of no use any more.</summary>
    /// <param name="mail">The row, as it was claimed.</param>
    /// <param name="result">What became of it.</param>
    public async Task FinishAsync(EmailLog mail, SendResult result)
    {
        measures.CountAttempt(result.Outcome);
        var now = time.GetMoment();
        var pause = result.Outcome == SendOutcome.Later ? RetryPauses.After(mail.Attempts) : null;
        var status = pause is not null ? EmailStatus.Pending : result.Outcome == SendOutcome.Sent ? EmailStatus.Sent : EmailStatus.Failed;
        var (next, context) = (now + pause, pause is null ? MailContent.Empty : mail.Context);
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None); // It has happened.
        await db.EmailLogs.Where(row => row.Id == mail.Id && row.Attempts == mail.Attempts).ExecuteUpdateAsync(row => row
            .SetProperty(each => each.Status, status)
            .SetProperty(each => each.ErrorMessage, result.Problem)
            .SetProperty(each => each.NextAttemptAt, next)
            .SetProperty(each => each.Subject, mail.Subject)
            .SetProperty(each => each.UserId, mail.UserId)
            .SetProperty(each => each.Context, context)
            .SetProperty(each => each.UpdatedAt, now)
            .SetProperty(each => each.RowVersion, each => each.RowVersion + 1));
    }
}
