namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The account signs in elsewhere and has no password here.</summary>
/// <param name="Message">Where it signs in.</param>
internal sealed record OtherLoginError(string Message);
