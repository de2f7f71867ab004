namespace PyDotOrg.Graph.Data.Entities.Mail;

/// <summary>What mails of one kind say (rest-v1.md 9.31).</summary>
public sealed class EmailTemplate : Entity
{
    /// <summary>The unique name by which the server asks for it, such as "verify_email".</summary>
    public string InternalName { get; set; } = "";

    /// <summary>The name for people.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it is for; null when nobody has said so.</summary>
    public string? Description { get; set; }

    /// <summary>What it is for.</summary>
    public EmailTemplateType TemplateType { get; set; }

    /// <summary>The subject line, with names of values in it.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The plain text, with names of values in it.</summary>
    public string ContentText { get; set; } = "";

    /// <summary>The HTML, with names of values in it; null: mails are plain text only.</summary>
    public string? ContentHtml { get; set; }

    /// <summary>False: no mail of this kind is sent.</summary>
    public bool IsActive { get; set; } = true;
}
