namespace PyDotOrg.Graph.Accounts;

/// <summary>How members sign in, section <c>Auth</c> of the configuration.</summary>
public sealed class AccountOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Auth";

    /// <summary>Tokens.</summary>
    public TokenOptions Jwt { get; init; } = new();

    /// <summary>Providers at which members sign in.</summary>
    public OAuthOptions OAuth { get; init; } = new();
}
