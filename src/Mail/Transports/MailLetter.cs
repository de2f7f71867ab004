using System.Net.Mail;
using PyDotOrg.Graph.Mail.Templates;

namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>A mail that is ready to go.</summary>
/// <param name="Id">The row's id, which is the mail's own, too.</param>
/// <param name="Name">The template's name, for the names of files.</param>
/// <param name="Text">What it says.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Cc">Who else gets it, for everybody to see.</param>
/// <param name="Bcc">Who else gets it, unseen.</param>
internal sealed record MailLetter(
    Guid Id, string Name, MailText Text, MailAddress To, IReadOnlyList<MailAddress> Cc, IReadOnlyList<MailAddress> Bcc)
{
    /// <summary>How many get it.</summary>
    public int Recipients => 1 + Cc.Count + Bcc.Count;
}
