using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Data.Seed.Mail;

/// <summary>The texts of the mails that the server itself sends, where a database has none: without initial data, or deleted.</summary>
public static class InitialTemplates
{
    private static readonly Lazy<Dictionary<string, EmailTemplate>> All = new(static () =>
        SeedFile.Read(MailSeed.File).Select(Make).ToDictionary(static template => template.InternalName, StringComparer.Ordinal));

    /// <summary>A template by its internal name; null when the server itself sends none such.</summary>
    public static EmailTemplate? Find(string name) => All.Value.GetValueOrDefault(name);

    private static EmailTemplate Make(SeedRow row) => new()
    {
        InternalName = row.Text("internalName"),
        DisplayName = row.Text("displayName"),
        Description = row.Text("description"),
        TemplateType = (EmailTemplateType)row.Choice<EmailTemplateType>("templateType"),
        Subject = row.Text("subject"),
        ContentText = row.Text("contentText"),
        ContentHtml = row.Text("contentHtml"),
    };
}
