using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Mail;

/// <summary>Every line that this project logs. Never an address, a text or what a mail server has answered.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Mail {Id}: {Status}")]
    public static partial void Ended(ILogger logger, Guid id, string status);

    [LoggerMessage(2, LogLevel.Warning, "Mail {Id}: not sent at attempt {Attempt}. {Problem}")]
    public static partial void NotSent(ILogger logger, Guid id, int attempt, string problem);

    [LoggerMessage(3, LogLevel.Error, "Mail {Id}: failed with {Exception}")]
    public static partial void Failed(ILogger logger, Guid id, string exception);

    [LoggerMessage(4, LogLevel.Error, "Mails cannot be looked for; it is tried again")]
    public static partial void CannotLook(ILogger logger, Exception exception);
}
