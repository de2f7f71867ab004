using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>The mails that should be on their way by now.</summary>
/// <param name="Waiting">How many are due.</param>
/// <param name="Longest">For how long the oldest of them has been; zero when there is none.</param>
public readonly record struct MailBacklog(int Waiting, TimeSpan Longest)
{
    /// <summary>Counts them.</summary>
    /// <param name="contexts">Leads to the rows.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<MailBacklog> CountAsync(
        IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        var now = time.GetMoment();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var due = db.EmailLogs.Where(mail => mail.NextAttemptAt != null && mail.NextAttemptAt <= now);
        var oldest = await due.MinAsync(mail => mail.NextAttemptAt, cancellation);
        return oldest is { } since ? new(await due.CountAsync(cancellation), now - since) : default;
    }
}
