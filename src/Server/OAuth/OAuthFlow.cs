using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Rest;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>
/// Signing in at a provider (contract: REST, section 2.5): the way there and the way back. The framework's own handler counts no
/// requests, goes by the Host header and has one answer for everything that is wrong.
/// </summary>
/// <param name="journeys">Sends browsers away and knows them again.</param>
/// <param name="client">Asks the provider.</param>
/// <param name="accounts">Finds or makes accounts.</param>
/// <param name="logins">Begins the login.</param>
internal sealed class OAuthFlow(Journeys journeys, ProviderClient client, ProviderLogin accounts, TokenLogins logins)
{
    private const string CodeName = "code";
    private const string StateName = "state";
    private const string ErrorName = "error";

    /// <summary>Sends a browser to a provider (RFC 6749, section 4.1.1; RFC 7636, section 4.3).</summary>
    public Task StartAsync(HttpContext http, OAuthProvider provider)
    {
        var journey = journeys.Begin(http, provider);
        var address = QueryHelpers.AddQueryString(provider.Options.AuthorizationEndpoint.AbsoluteUri, new Dictionary<string, string?>
        {
            ["client_id"] = provider.Options.ClientId,
            ["redirect_uri"] = provider.ReturnAddress,
            ["response_type"] = CodeName,
            ["scope"] = provider.Scope,
            [StateName] = journey.State,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(journey.Verifier))),
            ["code_challenge_method"] = "S256",
        });
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(address);
        return Task.CompletedTask;
    }

    /// <summary>Takes a browser back, and signs in whom the provider names.</summary>
    public async Task FinishAsync(HttpContext http, OAuthProvider provider)
    {
        var (code, state) = (Last(http, CodeName), Last(http, StateName));
        var isRefused = Last(http, ErrorName).Length > 0;
        if (state.Length == 0 || (code.Length == 0 && !isRefused))
        {
            await RestAnswers.RequireAsync(http, [.. code.Length == 0 ? [CodeName] : Array.Empty<string>(), .. state.Length == 0 ? [StateName] : Array.Empty<string>()]);
            return;
        }

        var journey = await journeys.EndAsync(http, state);
        if (journey?.Provider != provider.Name)
        {
            await RefuseAsync(http, journey is null ? Messages.WrongState : Messages.OtherProvider);
            return;
        }

        var identity = isRefused ? null : await client.IdentifyAsync(provider, new ProviderCode(code, journey.Verifier), http.RequestAborted);
        await (identity is null ? RefuseAsync(http, Messages.Refused(provider.Name)) : LogInAsync(http, identity));
    }

    private async Task LogInAsync(HttpContext http, ProviderIdentity identity)
    {
        var login = await accounts.FindAsync(identity, http.RequestAborted);
        await (login.Reason is { } reason
            ? RefuseAsync(http, reason)
            : RestAnswers.WriteAsync(http, TokenAnswer.Of(await logins.StartAsync(login.UserId, http.RequestAborted))));
    }

    private static Task RefuseAsync(HttpContext http, string detail) => RestAnswers.RefuseAsync(http, StatusCodes.Status403Forbidden, detail);

    /// <summary>A value of the query string; of several the last one counts. Empty when there is none.</summary>
    private static string Last(HttpContext http, string name) => http.Request.Query[name] is [.., { } last] ? last : string.Empty;
}
