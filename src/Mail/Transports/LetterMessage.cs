using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>Mails in the framework's form.</summary>
internal static class LetterMessage
{
    /// <summary>Lines of a mail that is sent as it is have at most 998 characters (RFC 5322, section 2.1.1).</summary>
    private const int MaxLine = 998;

    /// <summary>Makes a message; the caller disposes it.</summary>
    /// <param name="letter">The mail.</param>
    /// <param name="from">Whom it comes from.</param>
    public static MailMessage Make(MailLetter letter, MailAddress from)
    {
        var message = new MailMessage { From = from, Subject = letter.Text.Subject, SubjectEncoding = Encoding.UTF8 };
        message.To.Add(letter.To);
        Add(message.CC, letter.Cc);
        Add(message.Bcc, letter.Bcc);
        message.Headers["Message-ID"] = $"<{letter.Id:N}@{from.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated"; // Nobody is on holiday for a machine (RFC 3834, section 5).
        message.AlternateViews.Add(MakePart(letter.Text.Text, MediaTypeNames.Text.Plain));
        if (letter.Text.Html is { } html)
        {
            message.AlternateViews.Add(MakePart(html, MediaTypeNames.Text.Html));
        }

        return message;
    }

    private static void Add(MailAddressCollection to, IReadOnlyList<MailAddress> addresses)
    {
        foreach (var address in addresses)
        {
            to.Add(address);
        }
    }

    /// <summary>What is plain stays legible in the file; everything else is base64, which nothing on the way changes.</summary>
    private static AlternateView MakePart(string text, string mediaType)
    {
        var lines = text.ReplaceLineEndings("\r\n");
        var isPlain = Ascii.IsValid(lines) && lines.Split("\r\n").All(static line => line.Length <= MaxLine);
        var part = AlternateView.CreateAlternateViewFromString(lines, isPlain ? Encoding.ASCII : Encoding.UTF8, mediaType);
        part.TransferEncoding = isPlain ? TransferEncoding.SevenBit : TransferEncoding.Base64;
        return part;
    }
}
