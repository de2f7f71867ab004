namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>What a mail says.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The HTML; null when there is none.</param>
public sealed record MailText(string Subject, string Text, string? Html);

/// <summary>What became of a template and its values.</summary>
/// <param name="Text">The mail; null when there is none.</param>
/// <param name="Problem">Why there is none.</param>
public sealed record Rendering(MailText? Text, string? Problem);
