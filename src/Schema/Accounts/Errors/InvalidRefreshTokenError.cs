namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The refresh token has expired, was used before, or is none. One that was used before ends the login that it belongs to.</summary>
/// <param name="Message">What is wrong.</param>
internal sealed record InvalidRefreshTokenError(string Message);
