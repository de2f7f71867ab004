namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The token of a mailed link has expired, was used before, or is none.</summary>
/// <param name="Message">What to do.</param>
internal sealed record InvalidLinkError(string Message);
