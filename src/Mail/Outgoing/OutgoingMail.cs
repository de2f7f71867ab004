using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Mail.Outgoing;

/// <summary>Mails as rows: saved in the transaction of what asks for them, and sent a moment after it.</summary>
public static class OutgoingMail
{
    /// <summary>A mail that waits.</summary>
    /// <param name="template">The template's internal name.</param>
    /// <param name="email">Where it goes.</param>
    /// <param name="content">What it is made of.</param>
    /// <param name="now">UTC.</param>
    public static EmailLog Make(string template, string email, MailContent content, DateTime now)
    {
        var mail = new EmailLog { TemplateName = template };
        Fill(mail, email, content, now);
        return mail;
    }

    /// <summary>Makes a row whose template is known a mail that waits.</summary>
    /// <param name="mail">The row.</param>
    /// <param name="email">Where it goes.</param>
    /// <param name="content">What it is made of.</param>
    /// <param name="now">UTC.</param>
    public static void Fill(EmailLog mail, string email, MailContent content, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(mail);
        (mail.RecipientEmail, mail.Context, mail.NextAttemptAt) = (email, content.ToJson(), now);
    }

    /// <summary>Makes a mail one that is never sent.</summary>
    /// <param name="mail">The row.</param>
    /// <param name="problem">Why.</param>
    public static void Fail(EmailLog mail, string problem)
    {
        ArgumentNullException.ThrowIfNull(mail);
        (mail.Status, mail.ErrorMessage, mail.NextAttemptAt, mail.Context) = (EmailStatus.Failed, problem, null, MailContent.Empty);
    }
}
