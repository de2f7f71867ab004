using System.Net;
using System.Net.Mail;
using System.Security.Authentication;

namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>Hands mails to a mail server, a connection each.</summary>
/// <param name="options">The server.</param>
/// <param name="from">Whom mails come from.</param>
internal sealed class SmtpTransport(MailOptions options, MailAddress from) : IMailTransport
{
    /// <summary>Answers of this number and above are for good (RFC 5321, section 4.2.1).</summary>
    private const int FirstPermanent = 500;

    public async Task<SendResult> SendAsync(MailLetter letter, CancellationToken cancellation)
    {
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.UseTls };
        if (options.UserName is not null)
        {
            client.Credentials = new NetworkCredential(options.UserName, options.Password);
        }

        using var message = LetterMessage.Make(letter, from);
        try
        {
            // The client does not always look at its token, such as while it looks up a name.
            await client.SendMailAsync(message, cancellation).WaitAsync(cancellation);
            return SendResult.Sent;
        }
        catch (SmtpFailedRecipientException exception)
        {
            return Judge(exception, letter.Recipients);
        }
        catch (Exception exception) when (exception is SmtpException or IOException or AuthenticationException or OperationCanceledException)
        {
            return SendResult.Later(IsAnswer(exception) ? Messages.ServerRefused : Messages.NoServer);
        }
    }

    private static bool IsAnswer(Exception exception) => exception is SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure };

    /// <summary>The others have it already when only some were refused.</summary>
    private static SendResult Judge(SmtpFailedRecipientException exception, int recipients)
    {
        var failures = exception is SmtpFailedRecipientsException { InnerExceptions: { Length: > 0 } several } ? several : [exception];
        if (failures.Length < recipients)
        {
            return SendResult.Sent with { Problem = Messages.SomeRefused };
        }

        return failures.All(static failure => (int)failure.StatusCode >= FirstPermanent)
            ? SendResult.Never(Messages.RecipientRefused)
            : SendResult.Later(Messages.ServerRefused);
    }
}
