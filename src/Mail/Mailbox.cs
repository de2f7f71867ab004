using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace PyDotOrg.Graph.Mail;

/// <summary>Addresses as mails have them.</summary>
public static class Mailbox
{
    /// <summary>Reads an address, with or without a name before it.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out MailAddress? mailbox)
    {
        mailbox = null;
        return !text.Any(char.IsControl) && MailAddress.TryCreate(text, out mailbox);
    }

    /// <summary>Whether a text is an address and nothing else.</summary>
    public static bool IsAddress(string text) => text is not null && TryRead(text, out var mailbox) && mailbox.Address == text;
}
