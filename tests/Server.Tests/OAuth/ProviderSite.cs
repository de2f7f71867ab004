using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>A provider on this machine, as strict as one may be: codes work once, for the client, address and verifier they were made for.</summary>
internal sealed class ProviderSite : IAsyncDisposable
{
    /// <summary>The secret of both clients.</summary>
    public const string Secret = "client-secret-that-nobody-sees";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Grant> codes = new();
    private readonly ConcurrentDictionary<string, bool> tokens = new();
    private readonly Dictionary<string, string> clients;

    private ProviderSite(WebApplication app, string origin)
    {
        this.app = app;
        clients = new() { ["github-client"] = $"{origin}/api/auth/oauth/github/callback", ["google-client"] = $"{origin}/api/auth/oauth/google/callback" };
        app.MapGet("/authorize", (Delegate)Authorize);
        app.MapPost("/token", (Delegate)RedeemAsync);
        app.MapGet("/user", (HttpContext http) => Tell(http, User));
        app.MapGet("/user/emails", (HttpContext http) => Tell(http, Emails));
    }

    /// <summary>What it says of whoever comes.</summary>
    public string User { get; set; } = "";

    /// <summary>What it says of their addresses.</summary>
    public string Emails { get; set; } = "";

    /// <summary>Answers instead of the address for tokens.</summary>
    public RequestDelegate? OnToken { get; set; }

    /// <summary>What it was sent at the address for tokens.</summary>
    public ConcurrentQueue<string> Redeemed { get; } = [];

    /// <summary>What it was not asked as it must be.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    public Uri Address => new(app.Urls.Single());

    public static async Task<ProviderSite> StartAsync(string origin)
    {
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var site = new ProviderSite(builder.Build(), origin);
        await site.app.StartAsync();
        return site;
    }

    /// <summary>Settings that lead a server to it.</summary>
    public string[] Settings =>
    [
        .. SettingsOf("GitHub", "github-client"),
        .. SettingsOf("Google", "google-client"),
    ];

    /// <summary>Says something else of whoever comes, as GitHub and as Google would.</summary>
    public void Says(int id, string email, bool verified, string name)
    {
        var flag = verified ? "true" : "false";
        User = $$"""{"id":{{id}},"sub":"{{id}}","login":"{{name}}","name":"{{name}}","email":"{{email}}","email_verified":{{flag}}}""";
        Emails = $$"""[{"email":"old@example.org","primary":false,"verified":true},{"email":"{{email}}","primary":true,"verified":{{flag}}}]""";
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IEnumerable<string> SettingsOf(string provider, string client)
    {
        var prefix = $"--Auth:OAuth:{provider}";
        return
        [
            $"{prefix}:ClientId={client}", $"{prefix}:ClientSecret={Secret}", $"{prefix}:AuthorizationEndpoint={new Uri(Address, "authorize")}",
            $"{prefix}:TokenEndpoint={new Uri(Address, "token")}", $"{prefix}:UserEndpoint={new Uri(Address, "user")}",
        ];
    }

    private IResult Authorize(HttpContext http)
    {
        var query = http.Request.Query;
        string Of(string name) => query[name].ToString();
        var isKnown = clients.TryGetValue(Of("client_id"), out var address) && address == Of("redirect_uri");
        var scope = Of("client_id") == "github-client" ? "user:email" : "openid email profile";
        if (!isKnown || Of("response_type") != "code" || Of("scope") != scope || Of("state").Length < 43 || Of("code_challenge").Length != 43 || Of("code_challenge_method") != "S256")
        {
            Complaints.Enqueue($"authorize {http.Request.QueryString}");
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        codes[code] = new Grant(Of("client_id"), address!, Of("code_challenge")); // It is known.
        return Results.Redirect(QueryHelpers.AddQueryString(address!, new Dictionary<string, string?> { ["code"] = code, ["state"] = Of("state") })); // As above.
    }

    private async Task RedeemAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Redeemed.Enqueue(string.Join('&', form.Select(static value => $"{value.Key}={value.Value}")));
        if (OnToken is { } instead)
        {
            await instead(http);
            return;
        }

        var isCode = codes.TryRemove(form["code"].ToString(), out var grant);
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!isCode || form["grant_type"] != "authorization_code" || form["client_secret"] != Secret || form["client_id"] != grant!.Client
            || form["redirect_uri"] != grant.Address || challenge != grant.Challenge)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync("""{"error":"invalid_grant","error_description":"text of the provider"}""");
            return;
        }

        var token = Guid.NewGuid().ToString("N");
        tokens[token] = true;
        await http.Response.WriteAsJsonAsync(new { access_token = token, token_type = "bearer" });
    }

    private IResult Tell(HttpContext http, string json)
    {
        var isAsked = http.Request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] && tokens.ContainsKey(token)
            && http.Request.Headers.UserAgent.Count > 0;
        return isAsked ? Results.Text(json, "application/json") : Results.Unauthorized();
    }

    private sealed record Grant(string Client, string Address, string Challenge);
}
