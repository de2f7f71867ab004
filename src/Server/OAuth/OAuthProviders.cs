using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Rest;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>The providers that the server knows.</summary>
internal sealed class OAuthProviders
{
    private const string EmailsPath = "/emails";

    private readonly OAuthProvider[] _all;

    public OAuthProviders(IOptions<AccountOptions> accounts, IOptions<RestOptions> rest)
    {
        var options = accounts.Value.OAuth;
        var root = rest.Value.PublicOrigin.TrimEnd('/') + OAuthFeature.Root;
        _all =
        [
            new OAuthProvider("github", "user:email", options.GitHub)
            {
                ReturnAddress = $"{root}/github/callback",
                EmailsEndpoint = new Uri(options.GitHub.UserEndpoint.AbsoluteUri.TrimEnd('/') + EmailsPath),
                Read = ProviderProfiles.ReadGitHub,
            },
            new OAuthProvider("google", "openid email profile", options.Google)
            {
                ReturnAddress = $"{root}/google/callback",
                Read = ProviderProfiles.ReadGoogle,
            },
        ];
    }

    /// <summary>A provider by its name; null when it is none.</summary>
    public OAuthProvider? Find(string? name) => Array.Find(_all, provider => provider.Name == name);
}
