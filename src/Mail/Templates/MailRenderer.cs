using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>Makes mails of templates and values. A name without a value leaves nothing; <c>site</c> is the address of the site.</summary>
/// <param name="site">The site.</param>
public sealed class MailRenderer(MailSite site)
{
    /// <summary>What is wrong with a template, a line each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Check(EmailTemplate template) =>
    [
        .. Check("subject", template.Subject),
        .. Check("content_text", template.ContentText),
        .. Check("content_html", template.ContentHtml ?? ""),
    ];

    /// <summary>Makes a mail.</summary>
    /// <param name="template">The template.</param>
    /// <param name="values">What its names stand for.</param>
    public Rendering Render(EmailTemplate template, JsonObject values)
    {
        if (Check(template).Count > 0)
        {
            return new(null, Messages.BadTemplate);
        }

        if (TemplateValues.Read(values) is not { } read)
        {
            return new(null, Messages.BadContext);
        }

        read.TryAdd("site", new TextValue(site.Origin));
        var subject = TemplateEngine.Plain.Fill(template.Subject, read);
        var text = TemplateEngine.Plain.Fill(template.ContentText, read);
        var html = template.ContentHtml is { } content ? TemplateEngine.Html.Fill(content, read) : "";
        return subject is null || text is null || html is null
            ? new(null, Messages.TooLongText)
            : new(new MailText(ToLine(subject), text, template.ContentHtml is null ? null : html), null);
    }

    private static IEnumerable<string> Check(string part, string text) => TemplateSyntax.Check(text).Select(problem => Messages.Part(part, problem));

    /// <summary>One line without signs that a header could end with.</summary>
    private static string ToLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isBreak = Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (line.Length + rune.Utf16SequenceLength > TemplateLimits.MaxSubject)
            {
                break;
            }

            line.Append(isBreak ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }
}
