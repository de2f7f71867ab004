using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>
/// Sends what waits, as soon as a commit has brought it, and looks from time to time for what other servers have left. What runs
/// when the server stops is finished.
/// </summary>
internal sealed class MailWorker(
    MailQueue queue, MailSender sender, MailSignal signal, DatabasePreparation database, TimeProvider time, ILogger<MailWorker> logger) : BackgroundService
{
    /// <summary>What was left before the start may wait until the server has answered its first callers.</summary>
    internal static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    /// <summary>Rows that are looked at together.</summary>
    private const int MaxRows = 50;

    /// <summary>Mails that are sent at once, so that a slow one does not hold up all others.</summary>
    private const int MaxAtOnce = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var pause = FirstPause; true; pause = Pause)
            {
                await signal.WaitAsync(pause, time, stoppingToken);
                await SendAllAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    /// <summary>Sends what is due until nothing is.</summary>
    private async Task SendAllAsync(CancellationToken cancellation)
    {
        try
        {
            while (await queue.FindDueAsync(MaxRows, cancellation) is { Count: > 0 } due)
            {
                var options = new ParallelOptions { MaxDegreeOfParallelism = MaxAtOnce, CancellationToken = cancellation };
                await Parallel.ForEachAsync(due, options, async (mail, stop) => await SendAsync(mail, stop));
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            if ((await database.CheckAsync(cancellation)).Succeeded) // Without tables there are no mails.
            {
                Log.CannotLook(logger, exception);
            }
        }
    }

    private async Task SendAsync(EmailLog mail, CancellationToken cancellation)
    {
        if (!await queue.ClaimAsync(mail, cancellation))
        {
            return;
        }

        var result = await TrySendAsync(mail);
        await queue.FinishAsync(mail, result);
        if (result.Outcome == SendOutcome.Sent)
        {
            Log.Ended(logger, mail.Id, nameof(EmailStatus.Sent));
        }
        else
        {
            Log.NotSent(logger, mail.Id, mail.Attempts, result.Problem ?? "");
        }
    }

    /// <summary>An exception may quote an address; of one that nobody expects, the log has its kind only.</summary>
    private async Task<SendResult> TrySendAsync(EmailLog mail)
    {
        try
        {
            return await sender.SendAsync(mail);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, mail.Id, exception.GetType().Name);
            return SendResult.Later(Messages.Unexpected);
        }
    }
}
