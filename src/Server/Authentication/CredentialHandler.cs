using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Identity;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>
/// Finds out who calls (contract: REST, section 2.1): by API key, by token, by cookie, in this order. The first credential that
/// counts decides; one that does not makes nobody worse off than none.
/// </summary>
internal sealed class CredentialHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, CallerDirectory callers, SessionCookie cookie)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string KeyScheme = "Token";
    private const string NamedKeyScheme = "ApiKey";
    private const string TokenScheme = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var caller = await FindByHeaderAsync() ?? await FindByCookieAsync();
        return caller is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(caller, Scheme.Name));
    }

    private async ValueTask<ClaimsPrincipal?> FindByHeaderAsync()
    {
        if (Request.Headers[CredentialNames.KeyHeader] is [{ Length: > 0 } key]
            && await callers.FindByKeyAsync(key, Context.RequestAborted) is { } owner)
        {
            return owner;
        }

        if (Request.Headers.Authorization is not [{ Length: > 0 } header] || header.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank))
        {
            return null;
        }

        var (scheme, credential) = (header[..blank], header[(blank + 1)..].Trim());
        return Is(scheme, TokenScheme) ? await callers.FindByTokenAsync(credential, Context.RequestAborted)
            : Is(scheme, KeyScheme) ? await callers.FindByKeyAsync(credential, Context.RequestAborted)
            : Is(scheme, NamedKeyScheme) ? await FindByNamedKeyAsync(credential)
            : null;
    }

    /// <summary><c>ApiKey USER:KEY</c>: the key counts only for its owner's name.</summary>
    private async ValueTask<ClaimsPrincipal?> FindByNamedKeyAsync(string credential)
    {
        var colon = credential.LastIndexOf(':');
        var caller = colon < 1 ? null : await callers.FindByKeyAsync(credential[(colon + 1)..], Context.RequestAborted);
        return caller?.Identity?.Name == credential[..Math.Max(colon, 0)] ? caller : null;
    }

    private async ValueTask<ClaimsPrincipal?> FindByCookieAsync()
    {
        var cookies = Request.Cookies;
        var caller = cookies[CredentialNames.TokenCookie] is { Length: > 0 } token
            ? await callers.FindByTokenAsync(token, Context.RequestAborted)
            : null;
        if (caller is null && cookies[CredentialNames.SessionCookie] is { Length: > 0 } secret)
        {
            caller = await callers.FindBySessionAsync(secret, Context.RequestAborted);
            if (caller is not null)
            {
                cookie.Prolong(Context, secret);
            }
        }

        if (caller is not null)
        {
            Context.Features.Set(CookieCredentialFeature.Instance);
        }

        return caller;
    }

    private static bool Is(string scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);
}
