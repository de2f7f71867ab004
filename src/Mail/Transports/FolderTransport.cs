using System.Globalization;
using System.Net.Mail;

namespace PyDotOrg.Graph.Mail.Transports;

/// <summary>
/// Writes each mail into a file of a folder that only its owner may read. The file has its name once it is whole; a mail that is
/// written again takes the place of the first one.
/// </summary>
/// <param name="folder">The folder, with its whole path; made when there is none.</param>
/// <param name="from">Whom mails come from.</param>
internal sealed class FolderTransport(string folder, MailAddress from) : IMailTransport
{
    public async Task<SendResult> SendAsync(MailLetter letter, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(letter, cancellation);
            return SendResult.Sent;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SmtpException)
        {
            return SendResult.Later(Messages.NoFile);
        }
    }

    private async Task WriteAsync(MailLetter letter, CancellationToken cancellation)
    {
        MakeFolder(folder);
        var draft = Path.Combine(folder, $".{letter.Id:N}");
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true); // Of a server that was ended while it wrote.
        }

        MakeFolder(draft);
        using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft })
        using (var message = LetterMessage.Make(letter, from))
        {
            await client.SendMailAsync(message, cancellation);
        }

        File.Move(Directory.GetFiles(draft).Single(), Path.Combine(folder, NameOf(letter)), overwrite: true);
        Directory.Delete(draft);
    }

    /// <summary>The same for each attempt. Ids of rows begin with the time, so names sort by it.</summary>
    private static string NameOf(MailLetter letter) => string.Create(
        CultureInfo.InvariantCulture,
        $"{letter.Id:N}-{string.Concat(letter.Name.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '_' ? c : '-'))}.eml");

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
