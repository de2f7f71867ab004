namespace PyDotOrg.Graph.Mail;

/// <summary>The site that mails come from and lead to.</summary>
/// <param name="Origin">Scheme, host and port under which people reach it, without a slash at the end; never that of a request.</param>
public sealed record MailSite(string Origin);
