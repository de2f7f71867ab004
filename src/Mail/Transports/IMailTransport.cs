namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>The way that mails take. Thread-safe.</summary>
internal interface IMailTransport
{
    /// <summary>Sends a mail.</summary>
    /// <param name="letter">The mail.</param>
    /// <param name="cancellation">Gives up: it has taken too long.</param>
    Task<SendResult> SendAsync(MailLetter letter, CancellationToken cancellation);
}
