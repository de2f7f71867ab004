namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>The password is right, but the account has been switched off.</summary>
/// <param name="Message">What is wrong.</param>
internal sealed record InactiveAccountError(string Message);
