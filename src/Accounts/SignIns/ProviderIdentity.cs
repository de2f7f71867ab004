namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Who somebody is, as a provider says (rest-v1.md 2.5).</summary>
/// <param name="Provider">The provider's name, such as "github".</param>
/// <param name="Id">The provider's id for them, which never goes to somebody else.</param>
/// <param name="Email">Their e-mail address.</param>
/// <param name="IsEmailVerified">Whether the provider knows that the address is theirs.</param>
/// <param name="Name">What they are called there; not unique here, and of whatever characters.</param>
public sealed record ProviderIdentity(string Provider, string Id, string Email, bool IsEmailVerified, string Name);
