namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A mail as it would be sent.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="ContentText">The plain text.</param>
/// <param name="ContentHtml">The HTML; null when there is none.</param>
internal sealed record EmailPreview(string Subject, string ContentText, string? ContentHtml);
