using PyDotOrg.Graph.Data.Entities.Mail;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Mail;

/// <summary>The texts of the mails that the server itself sends, for staff to change.</summary>
internal sealed class MailSeed : SeedSet
{
    /// <summary>The name of the file.</summary>
    internal const string File = "email-templates";

    private static readonly SeedKey Template = new("email_templates", "email-template", "internal_name", "internalName");

    internal override string Name => "mail";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            File, Template,
            Text("internal_name"), Text("display_name"), OptionalText("description"), Choice<EmailTemplateType>("template_type"), Text("subject"),
            Text("content_text"), OptionalText("content_html"), Constant("is_active", true)),
    ];
}
