namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>What a login gives (rest-v1.md 2.2).</summary>
/// <param name="UserId">The account.</param>
/// <param name="AccessToken">Calls the API.</param>
/// <param name="RefreshToken">Gets the next pair, once.</param>
/// <param name="Lifetime">How long the access token counts.</param>
public sealed record TokenPair(Guid UserId, string AccessToken, string RefreshToken, TimeSpan Lifetime);
