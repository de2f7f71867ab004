namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>When a mail that could not be sent is tried again, and when no more.</summary>
internal static class RetryPauses
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    /// <summary>So often a mail is tried.</summary>
    public static int MaxAttempts { get; } = Pauses.Length + 1;

    /// <summary>A mail that has waited for so long, because no server was sending, is of no use to anybody.</summary>
    public static TimeSpan MaxAge { get; } = TimeSpan.FromDays(3);

    /// <summary>The pause after a number of attempts; null when that was the last one.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Pauses.Length ? Pauses[attempts - 1] : null;
}
