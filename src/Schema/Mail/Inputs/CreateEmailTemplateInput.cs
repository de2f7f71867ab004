using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A template of mails (contract: REST, section 8.8).</summary>
internal sealed record CreateEmailTemplateInput
{
    /// <inheritdoc cref="EmailTemplate.InternalName"/>
    [Text(TextLimits.TemplateName, Least = 1)]
    public required string InternalName { get; init; }

    /// <inheritdoc cref="EmailTemplate.DisplayName"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string DisplayName { get; init; }

    /// <inheritdoc cref="EmailTemplate.Description"/>
    [Text]
    public string? Description { get; init; }

    /// <inheritdoc cref="EmailTemplate.TemplateType"/>
    [DefaultValue(EmailTemplateType.Transactional)]
    public EmailTemplateType TemplateType { get; init; }

    /// <inheritdoc cref="EmailTemplate.Subject"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string Subject { get; init; }

    /// <inheritdoc cref="EmailTemplate.ContentText"/>
    [Text(Least = 1)]
    public required string ContentText { get; init; }

    /// <inheritdoc cref="EmailTemplate.ContentHtml"/>
    [Text]
    public string? ContentHtml { get; init; }

    /// <inheritdoc cref="EmailTemplate.IsActive"/>
    [DefaultValue(true)]
    public bool IsActive { get; init; } = true;
}
