using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Mail.Templates;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Finds out before a mail waits whether it can be made.</summary>
internal sealed class MailTrial
{
    private readonly EmailTemplate _template;
    private readonly MailRenderer _renderer;

    private MailTrial(EmailTemplate template, MailRenderer renderer) => (_template, _renderer) = (template, renderer);

    /// <summary>A trial of a template; null when there is none of this name that is active.</summary>
    public static async Task<MailTrial?> FindAsync(MailRenderer renderer, PyDotOrgDbContext db, string template, CancellationToken cancellation) =>
        await StoredTemplates.FindAsync(db, template, cancellation) is { IsActive: true } found
            ? new MailTrial(found, renderer)
            : null;

    /// <summary>Why no mail can be made of the template and these values; null when one can be.</summary>
    public string? FindProblem(JsonObject values) => _renderer.Render(_template, values).Problem;
}
