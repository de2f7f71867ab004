using System.Net.Mail;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>Makes a mail of a row and sends it. Thread-safe.</summary>
internal sealed class MailSender(
    IDbContextFactory<PyDotOrgDbContext> contexts,
    IEnumerable<IMailDetails> details,
    MailRenderer renderer,
    IMailTransport transport,
    TimeProvider time)
{
    /// <summary>Sending takes no longer; less than the time in which a server that stops finishes what runs.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, IMailDetails> _details = details.ToDictionary(static each => each.Template, StringComparer.Ordinal);

    /// <summary>Sends the mail of a row once; puts its subject, and the account that it is about, into the row.</summary>
    public async Task<SendResult> SendAsync(EmailLog mail)
    {
        if (mail.Attempts > RetryPauses.MaxAttempts || time.GetUtcNow() - mail.CreatedAt > RetryPauses.MaxAge)
        {
            return SendResult.Never(Messages.TooLate);
        }

        using var ended = new CancellationTokenSource(MaxTime);
        await using var db = await contexts.CreateDbContextAsync(ended.Token);
        if (await StoredTemplates.FindAsync(db, mail.TemplateName, ended.Token) is not { } template)
        {
            return SendResult.Never(Messages.NoTemplate);
        }

        if (!template.IsActive)
        {
            return SendResult.Never(Messages.TemplateIsOff);
        }

        var content = MailContent.Read(mail.Context);
        if (!await AddDetailsAsync(db, mail, content.Values, ended.Token))
        {
            return SendResult.Sent with { Problem = Messages.NobodyThere };
        }

        var (text, problem) = renderer.Render(template, content.Values);
        return text is null ? SendResult.Never(problem ?? Messages.BadTemplate) : await HandOverAsync(mail, content, text, ended.Token);
    }

    /// <returns>Whether anybody needs the mail.</returns>
    private async Task<bool> AddDetailsAsync(PyDotOrgDbContext db, EmailLog mail, JsonObject values, CancellationToken cancellation)
    {
        if (!_details.TryGetValue(mail.TemplateName, out var source))
        {
            return true;
        }

        if (await source.FindAsync(db, mail.RecipientEmail, cancellation) is not { } found)
        {
            return false;
        }

        mail.UserId = found.UserId;
        foreach (var (name, value) in found.Values)
        {
            values[name] = value?.DeepClone();
        }

        return true;
    }

    private async Task<SendResult> HandOverAsync(EmailLog mail, MailContent content, MailText text, CancellationToken cancellation)
    {
        if (!Mailbox.TryRead(mail.RecipientEmail, out var to) || !TryRead(content.Cc, out var cc) || !TryRead(content.Bcc, out var bcc))
        {
            return SendResult.Never(Messages.BadAddress);
        }

        mail.Subject = text.Subject;
        return await transport.SendAsync(new MailLetter(mail.Id, mail.TemplateName, text, to, cc, bcc), cancellation);
    }

    private static bool TryRead(IReadOnlyList<string> addresses, out List<MailAddress> read)
    {
        read = [];
        foreach (var address in addresses)
        {
            if (!Mailbox.TryRead(address, out var mailbox))
            {
                return false;
            }

            read.Add(mailbox);
        }

        return true;
    }
}
