using System.Net;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>A browser: it keeps cookies, and goes where a test lets it go.</summary>
internal sealed class Browser : IDisposable
{
    private readonly Uri server;
    private readonly HttpClient http;

    public Browser(Uri server)
    {
        this.server = server;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies });
    }

    /// <summary>Its cookies.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Opens an address, one of the server's wherever it says the server is.</summary>
    public Task<HttpResponseMessage> OpenAsync(string address, string method = "GET", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server, address.Replace(OAuthServer.Origin, "", StringComparison.Ordinal)));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return http.SendAsync(request);
    }

    /// <summary>Begins to sign in at a provider.</summary>
    /// <returns>Where the provider sends it back to.</returns>
    public async Task<string> LeaveAsync(string provider)
    {
        using var start = await OpenAsync($"/api/auth/oauth/{provider}");
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        using var back = await http.GetAsync(start.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        return back.Headers.Location!.ToString(); // A redirect has it.
    }

    /// <summary>Signs in at a provider.</summary>
    public async Task<OAuthAnswer> SignInAsync(string provider) => await ReturnAsync(await LeaveAsync(provider));

    /// <summary>Comes back.</summary>
    public async Task<OAuthAnswer> ReturnAsync(string address)
    {
        using var answer = await OpenAsync(address);
        return await OAuthAnswer.ReadAsync(answer);
    }

    public void Dispose() => http.Dispose();
}
