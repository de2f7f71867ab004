using System.Net.Http.Headers;
using System.Text.Json;
using PyDotOrg.Graph.Accounts.SignIns;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>
/// Asks providers who somebody is. What they answer is not believed to be small, soon or JSON, and none of it is told to anybody.
/// </summary>
internal sealed class ProviderClient : IDisposable
{
    private const int MaxAnswer = 256 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5); // Names move.

    private readonly TimeProvider _time;
    private readonly ILogger<ProviderClient> _logger;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _http;

    public ProviderClient(TimeProvider time, ILogger<ProviderClient> logger)
    {
        (_time, _logger) = (time, logger);
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // It would take the code or the token along.
            PooledConnectionLifetime = ConnectionLifetime,
            UseCookies = false,
        };
        _http = new HttpClient(_handler, disposeHandler: false) { MaxResponseContentBufferSize = MaxAnswer, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("PyDotOrg.Graph", null)); // GitHub refuses whoever has none.
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
    }

    /// <summary>Who has come back with a code; null when the provider does not say.</summary>
    public async Task<ProviderIdentity?> IdentifyAsync(OAuthProvider provider, ProviderCode code, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await AskAsync(provider, code, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.ProviderFailed(_logger, provider.Name, "no answer in time");
        }
        catch (HttpRequestException failure)
        {
            Log.ProviderFailed(_logger, provider.Name, failure.StatusCode is { } status ? $"status {(int)status}" : $"{failure.HttpRequestError}");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Also a text with half a character in it.
            Log.ProviderFailed(_logger, provider.Name, "an answer that is no JSON");
        }

        return null;
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private async Task<ProviderIdentity?> AskAsync(OAuthProvider provider, ProviderCode code, CancellationToken cancellation)
    {
        if (await RedeemAsync(provider, code, cancellation) is not { Length: > 0 } token)
        {
            Log.ProviderFailed(_logger, provider.Name, "no token for the code");
            return null;
        }

        using var user = await GetAsync(provider.Options.UserEndpoint, token, cancellation);
        using var emails = provider.EmailsEndpoint is { } list ? await GetAsync(list, token, cancellation) : null;
        var identity = provider.Read(user.RootElement, emails?.RootElement ?? default);
        if (identity is null)
        {
            Log.ProviderFailed(_logger, provider.Name, "no user id or e-mail address");
        }

        return identity;
    }

    /// <summary>The token for a code (RFC 6749, section 4.1.3; RFC 7636, section 4.5).</summary>
    private async Task<string?> RedeemAsync(OAuthProvider provider, ProviderCode code, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"),
            new("client_id", provider.Options.ClientId),
            new("client_secret", provider.Options.ClientSecret),
            new("code", code.Code),
            new("code_verifier", code.Verifier),
            new("redirect_uri", provider.ReturnAddress),
        ]);
        using var answer = await _http.PostAsync(provider.Options.TokenEndpoint, form, cancellation);
        using var json = await ReadAsync(answer, cancellation);
        return json.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("access_token", out var token) && token.ValueKind == JsonValueKind.String ? token.GetString() : null;
    }

    private async Task<JsonDocument> GetAsync(Uri address, string token, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = await _http.SendAsync(request, cancellation);
        return await ReadAsync(answer, cancellation);
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation));
    }
}
