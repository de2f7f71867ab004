namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>No account has this name and this password. Which of them is wrong is not told.</summary>
/// <param name="Message">What is wrong.</param>
internal sealed record InvalidCredentialsError(string Message);
