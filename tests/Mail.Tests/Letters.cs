using System.Net.Mail;
using PyDotOrg.Graph.Mail.Templates;
using PyDotOrg.Graph.Mail.Transports;

namespace PyDotOrg.Graph.Mail.Tests;

/// <summary>Mails of tests.</summary>
internal static class Letters
{
    public static readonly Guid Id = Guid.Parse("019a0000-0000-7000-8000-000000000001");

    public static readonly MailAddress From = new("Python.org <noreply@python.example>");

    public static MailLetter Make(string subject = "Hello", string text = "Text", string? html = null, string[]? cc = null, string[]? bcc = null) =>
        new(Id, "job_approved", new MailText(subject, text, html), new MailAddress("ada@example.org"), Read(cc), Read(bcc));

    private static MailAddress[] Read(string[]? addresses) => [.. (addresses ?? []).Select(static address => new MailAddress(address))];
}
