namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The answer cannot set a cookie, so there is no session.</summary>
/// <param name="Message">What to do.</param>
internal sealed record NoCookieError(string Message);
