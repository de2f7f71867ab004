namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>What became of sending a mail once.</summary>
/// <param name="Outcome">What is to be done now.</param>
/// <param name="Problem">What was wrong, in words of ours; null when nothing was.</param>
internal sealed record SendResult(SendOutcome Outcome, string? Problem = null)
{
    public static SendResult Sent { get; } = new(SendOutcome.Sent);

    public static SendResult Later(string problem) => new(SendOutcome.Later, problem);

    public static SendResult Never(string problem) => new(SendOutcome.Never, problem);
}

/// <summary>What is to be done with a mail.</summary>
internal enum SendOutcome
{
    /// <summary>Nothing: it has been handed over, or nobody needs it.</summary>
    Sent,

    /// <summary>It is tried again.</summary>
    Later,

    /// <summary>Trying again would not help.</summary>
    Never,
}
