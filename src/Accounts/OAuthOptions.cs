namespace PyDotOrg.Graph.Accounts;

/// <summary>Providers at which members sign in (rest-v1.md 2.5), section <c>Auth:OAuth</c>. One without credentials is switched off.</summary>
public sealed class OAuthOptions
{
    /// <summary>GitHub, https://docs.github.com/en/apps/oauth-apps.</summary>
    public ProviderOptions GitHub { get; init; } = new()
    {
        AuthorizationEndpoint = new Uri("https://github.com/login/oauth/authorize"),
        TokenEndpoint = new Uri("https://github.com/login/oauth/access_token"),
        UserEndpoint = new Uri("https://api.github.com/user"),
    };

    /// <summary>Google, https://accounts.google.com/.well-known/openid-configuration.</summary>
    public ProviderOptions Google { get; init; } = new()
    {
        AuthorizationEndpoint = new Uri("https://accounts.google.com/o/oauth2/v2/auth"),
        TokenEndpoint = new Uri("https://oauth2.googleapis.com/token"),
        UserEndpoint = new Uri("https://openidconnect.googleapis.com/v1/userinfo"),
    };
}
