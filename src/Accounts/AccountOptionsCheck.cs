using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Accounts;

/// <summary>A server that others use needs a signing key of its own; without one it does not start (rest-v1.md 2.2).</summary>
/// <param name="isPublic">Whether the server is one that others use.</param>
internal sealed class AccountOptionsCheck(bool isPublic) : IValidateOptions<AccountOptions>
{
    public ValidateOptionsResult Validate(string? name, AccountOptions options)
    {
        List<string> problems =
        [
            .. ProblemsOf(options.Jwt),
            .. ProblemsOf(nameof(OAuthOptions.GitHub), options.OAuth.GitHub),
            .. ProblemsOf(nameof(OAuthOptions.Google), options.OAuth.Google),
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> ProblemsOf(TokenOptions options)
    {
        if (options.SigningKey is not { Length: > 0 } key)
        {
            if (isPublic)
            {
                yield return Messages.NoSigningKey;
            }
        }
        else if (!TokenOptions.IsLongEnough(key))
        {
            yield return Messages.ShortSigningKey("SigningKey");
        }

        for (var i = 0; i < options.PreviousSigningKeys.Length; i++)
        {
            if (!TokenOptions.IsLongEnough(options.PreviousSigningKeys[i]))
            {
                yield return Messages.ShortSigningKey($"PreviousSigningKeys:{i}");
            }
        }
    }

    /// <summary>Half of the credentials is a mistake, and the secret and codes do not travel in the open (RFC 6749, section 3.2).</summary>
    private IEnumerable<string> ProblemsOf(string provider, ProviderOptions options)
    {
        if (string.IsNullOrEmpty(options.ClientId) != string.IsNullOrEmpty(options.ClientSecret))
        {
            yield return Messages.HalfProvider(provider);
        }

        (string Name, Uri Address)[] endpoints =
        [
            (nameof(options.AuthorizationEndpoint), options.AuthorizationEndpoint),
            (nameof(options.TokenEndpoint), options.TokenEndpoint),
            (nameof(options.UserEndpoint), options.UserEndpoint),
        ];
        foreach (var (name, _) in endpoints.Where(endpoint => isPublic && endpoint.Address.Scheme != Uri.UriSchemeHttps && !endpoint.Address.IsLoopback))
        {
            yield return Messages.OpenEndpoint(provider, name);
        }
    }
}
