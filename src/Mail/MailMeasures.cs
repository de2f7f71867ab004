using System.Diagnostics.Metrics;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail;

/// <summary>What is measured of mails. Singleton.</summary>
public sealed class MailMeasures : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "PyDotOrg.Graph.Mail";

    private const string OutcomeTag = "pydotorg.mail.outcome";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _attempts;

    /// <summary>Makes the instruments.</summary>
    public MailMeasures() => _attempts = _meter.CreateCounter<long>("pydotorg.mail.attempts", "{attempt}", "Attempts to send mails.");

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    /// <summary>A mail was sent, or was not.</summary>
    internal void CountAttempt(SendOutcome outcome) => _attempts.Add(1, new KeyValuePair<string, object?>(OutcomeTag, outcome switch
    {
        SendOutcome.Sent => "sent",
        SendOutcome.Later => "later",
        _ => "failed",
    }));
}
