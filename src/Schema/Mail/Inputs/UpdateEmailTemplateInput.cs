using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>What is to be changed of a template of mails.</summary>
internal sealed record UpdateEmailTemplateInput : IUpdateInput
{
    [ID<EmailTemplate>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="EmailTemplate.DisplayName"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> DisplayName { get; init; }

    /// <inheritdoc cref="EmailTemplate.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="EmailTemplate.TemplateType"/>
    [NeverNull]
    public Optional<EmailTemplateType?> TemplateType { get; init; }

    /// <inheritdoc cref="EmailTemplate.Subject"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> Subject { get; init; }

    /// <inheritdoc cref="EmailTemplate.ContentText"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> ContentText { get; init; }

    /// <inheritdoc cref="EmailTemplate.ContentHtml"/>
    [Text]
    public Optional<string?> ContentHtml { get; init; }

    /// <inheritdoc cref="EmailTemplate.IsActive"/>
    [NeverNull]
    public Optional<bool?> IsActive { get; init; }
}
