using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Mail.Sending;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Measures what is so, rather than what happens: whether the database answers, mails that wait, what is kept. Runs only when somebody listens.</summary>
/// <param name="measures">Where it is measured.</param>
/// <param name="database">The database.</param>
/// <param name="contexts">Leads to its rows.</param>
/// <param name="time">The clock.</param>
/// <param name="answers">Answers that are kept; null when none are.</param>
internal sealed class StateSampler(
    ServerMeasures measures, DatabasePreparation database, IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time, AnswerCache? answers = null)
    : BackgroundService
{
    /// <summary>A database that takes longer does not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private bool? _isUp;
    private MailBacklog? _mails;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Register();
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private void Register()
    {
        var meter = measures.Meter;
        meter.CreateObservableGauge("pydotorg.database.up", ObserveDatabase, null, "Whether the database answers and has all migrations.");
        meter.CreateObservableGauge("pydotorg.mail.waiting", ObserveMails, "{mail}", "Mails that are due.");
        meter.CreateObservableGauge("pydotorg.mail.longest_wait", ObserveWait, "s", "For how long the oldest of the mails has been due.");
        meter.CreateObservableGauge("process.uptime", ObserveUptime, "s", "The time the process has been running.");
        if (answers is not null)
        {
            meter.CreateObservableGauge("pydotorg.cache.answers", () => answers.Count, "{answer}", "Answers that are kept.");
            meter.CreateObservableGauge("pydotorg.cache.size", () => answers.Bytes, "By", "Bytes of the answers that are kept.");
        }
    }

    private IEnumerable<Measurement<int>> ObserveDatabase() => _isUp is { } isUp ? [new(isUp ? 1 : 0)] : [];

    private IEnumerable<Measurement<int>> ObserveMails() => _mails is { } mails ? [new(mails.Waiting)] : [];

    private IEnumerable<Measurement<double>> ObserveWait() => _mails is { } mails ? [new(mails.Longest.TotalSeconds)] : [];

    private double ObserveUptime()
    {
        using var process = Process.GetCurrentProcess();
        return (time.GetUtcNow().UtcDateTime - process.StartTime.ToUniversalTime()).TotalSeconds;
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ending.CancelAfter(Patience);
        try
        {
            _isUp = (await database.CheckAsync(ending.Token)).Succeeded;
            _mails = _isUp == true ? await MailBacklog.CountAsync(contexts, time, ending.Token) : null;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            (_isUp, _mails) = (false, null); // Whatever it was, requests meet it, too, and log it.
        }
    }
}
