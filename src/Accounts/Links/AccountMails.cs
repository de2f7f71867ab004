using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;

namespace PyDotOrg.Graph.Accounts.Links;

/// <summary>
/// The mails that carry links. They are rows like any other, saved with what asks for them, and sent a moment later. Whether somebody
/// has the address is found out then, so that asking takes as long for addresses that nobody has.
/// </summary>
public static class AccountMails
{
    /// <summary>The template of the mail that confirms its address.</summary>
    public const string VerifyEmail = "verify_email";

    /// <summary>The template of the mail that sets a new password.</summary>
    public const string PasswordReset = "password_reset";

    /// <summary>A mail to an address; the account is found by it.</summary>
    /// <param name="template">Which mail.</param>
    /// <param name="email">The address, as it was typed.</param>
    /// <param name="now">UTC.</param>
    public static EmailLog To(string template, string email, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(email);
        return OutgoingMail.Make(template, email.ToLowerInvariant(), new MailContent([]), now);
    }
}
