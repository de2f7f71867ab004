namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>What is wrong with a template.</summary>
/// <param name="Errors">A sentence for each mistake, with its part and line; empty when there is none.</param>
internal sealed record EmailTemplateCheck(IReadOnlyList<string> Errors)
{
    /// <summary>Whether mails can be made of it.</summary>
    public bool IsValid => Errors.Count == 0;
}
