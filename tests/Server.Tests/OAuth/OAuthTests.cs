using Microsoft.AspNetCore.WebUtilities;
using PyDotOrg.Graph.Server.Tests.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>Signing in at a provider (contract rest-v1, section 2.5).</summary>
public sealed class OAuthTests(OAuthServer server) : IClassFixture<OAuthServer>
{
    [Theory]
    [InlineData("github", 1)]
    [InlineData("google", 2)]
    public async Task Whoever_signs_in_at_a_provider_has_an_account_and_the_same_one_the_next_time(string provider, int id)
    {
        server.Site.Says(id, $"Grace{id}@Example.org", true, $"grace{id}");
        using var browser = server.Open();

        var first = await browser.SignInAsync(provider);
        var second = await browser.SignInAsync(provider);

        Assert.Equal((200, "no-store"), (first.Status, first.Caching));
        Assert.Equal(["access_token", "refresh_token", "token_type", "expires_in"], first.Json.AsObject().Select(static member => member.Key));
        Assert.Equal(("bearer", 604800), ($"{first.Json["token_type"]}", (int)first.Json["expires_in"]!));
        Assert.Equal("oauth_state=; max-age=0; path=/api/auth/oauth; samesite=lax; httponly", first.Cookie);
        var me = await server.MeAsync(first.Token);
        Assert.Equal(
            ($"grace{id}", $"grace{id}@example.org", "true", provider, $"{id}"),
            ($"{me["username"]}", $"{me["email"]}", $"{me["email_verified"]}", $"{me["oauth_provider"]}", $"{me["oauth_id"]}"));
        Assert.Equal($"{me["id"]}", $"{(await server.MeAsync(second.Token))["id"]}");
        Assert.Empty(server.Site.Complaints);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("HEAD")]
    public async Task A_browser_is_sent_away_with_a_state_a_challenge_and_a_cookie_that_scripts_cannot_read(string method)
    {
        using var browser = server.Open();

        using var start = await browser.OpenAsync("/api/auth/oauth/github/", method);

        var location = start.Headers.Location!; // The comparison below shows it.
        var query = QueryHelpers.ParseQuery(location.Query);
        Assert.Equal((302, new Uri(server.Site.Address, "authorize").AbsoluteUri), ((int)start.StatusCode, location.GetLeftPart(UriPartial.Path)));
        Assert.Equal(["client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method"], query.Keys);
        Assert.Equal(("github-client", "https://python.test/api/auth/oauth/github/callback", "code", "user:email", "S256"), (
            $"{query["client_id"]}", $"{query["redirect_uri"]}", $"{query["response_type"]}", $"{query["scope"]}", $"{query["code_challenge_method"]}"));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", $"{query["state"]}");
        Assert.Matches("^[A-Za-z0-9_-]{43}$", $"{query["code_challenge"]}");
        var answer = await OAuthAnswer.ReadAsync(start);
        Assert.Matches("^oauth_state=[A-Za-z0-9_-]{100,}; max-age=600; path=/api/auth/oauth; samesite=lax; httponly$", answer.Cookie);
        Assert.Equal(("no-store", ""), (answer.Caching, answer.Body));
    }

    [Theory]
    [InlineData("GET", "/api/auth/oauth/discord", 403, "Unknown OAuth provider")]
    [InlineData("GET", "/api/auth/oauth/GitHub", 403, "Unknown OAuth provider")]
    [InlineData("GET", "/api/auth/oauth/discord/callback?code=a&state=b", 403, "Unknown OAuth provider")]
    [InlineData("PUT", "/api/auth/oauth/github", 405, "The method PUT is not allowed here. Allowed: GET, HEAD, POST, OPTIONS.")]
    [InlineData("POST", "/api/auth/oauth/github/callback?code=a&state=b", 405, "The method POST is not allowed here. Allowed: GET, HEAD, OPTIONS.")]
    [InlineData("GET", "/api/auth/OAuth/github", 404, "There is no such route.")]
    [InlineData("GET", "/api/auth/oauth/github/callback/more", 404, "There is no such route.")]
    [InlineData("GET", "/api/auth/oauth/github/callback?code=a&state=b", 403, "Invalid OAuth state")]
    public async Task What_is_wrong_with_a_request_is_told_as_everywhere_below_api(string method, string address, int status, string detail)
    {
        using var browser = server.Open();

        using var answer = await browser.OpenAsync(address, method);

        Assert.Equal((status, "application/json; charset=utf-8"), ((int)answer.StatusCode, $"{answer.Content.Headers.ContentType}"));
        Assert.Equal($$$"""{"detail":"{{{detail}}}","status_code":{{{status}}},"extra":{}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/auth/oauth/github", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/api/auth/oauth/github/callback", "GET, HEAD, OPTIONS")]
    public async Task The_methods_are_told(string address, string methods)
    {
        using var browser = server.Open();

        using var answer = await browser.OpenAsync(address, "OPTIONS");

        Assert.Equal((204, methods), ((int)answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("", "code state")]
    [InlineData("?code=a", "state")]
    [InlineData("?state=a&code=", "code")]
    [InlineData("?error=access_denied", "code state")]
    public async Task A_way_back_without_code_or_state_is_none(string query, string missing)
    {
        using var browser = server.Open();

        var answer = await browser.ReturnAsync($"/api/auth/oauth/github/callback{query}");

        var extra = string.Join(',', missing.Split(' ').Select(static name => $$"""{"key":"{{name}}","source":"query","message":"A value is required."}"""));
        Assert.Equal("""{"detail":"Some parameters of the request are not valid.","status_code":400,"extra":[""" + extra + "]}", answer.Body);
        Assert.Equal((400, "no-store"), (answer.Status, answer.Caching));
    }

    [Fact]
    public async Task An_account_that_is_linked_has_no_login_by_password_any_more()
    {
        await server.RegisterAsync("linked", static user => user.EmailVerified = true);
        server.Site.Says(77, "Linked@example.org", true, "somebody");
        using var browser = server.Open();

        var answer = await browser.SignInAsync("github");

        Assert.Equal((200, "linked"), (answer.Status, $"{(await server.MeAsync(answer.Token))["username"]}"));
        Assert.Equal("403 This account uses github login", await server.LogInAsync("linked"));
        var other = await browser.SignInAsync("google");
        Assert.Equal((403, "This account uses github login"), (other.Status, other.Detail));
    }

    [Fact]
    public async Task An_account_that_is_switched_off_is_not_let_in()
    {
        await server.RegisterAsync("gone", static user => (user.EmailVerified, user.IsActive, user.OAuthProvider, user.OAuthId) = (true, false, "github", "88"));
        server.Site.Says(88, "gone@example.org", true, "gone");
        using var browser = server.Open();

        var answer = await browser.SignInAsync("github");

        Assert.Equal((403, "Account is inactive"), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task A_provider_without_credentials_is_switched_off_and_cookies_are_secure_outside_development()
    {
        await using var plain = await RunningServer.StartAsync("--Auth:OAuth:Google:ClientId=a", "--Auth:OAuth:Google:ClientSecret=b");

        foreach (var path in new[] { "/api/auth/oauth/github", "/api/auth/oauth/github/callback?code=a&state=b" })
        {
            using var off = await plain.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(503, (int)off.StatusCode);
            Assert.Equal("""{"detail":"Signing in with github is not set up here.","status_code":503,"extra":{}}""", await off.Content.ReadAsStringAsync());
        }

        using var start = await plain.Client.GetAsync(new Uri("/api/auth/oauth/google", UriKind.Relative));
        Assert.Matches("^oauth_state=[^;]+; max-age=600; path=/api/auth/oauth; secure; samesite=lax; httponly$", start.Header("Set-Cookie"));
        Assert.StartsWith("https://accounts.google.com/o/oauth2/v2/auth?client_id=a&redirect_uri=http%3A%2F%2Flocalhost%3A8000%2Fapi%2Fauth%2Foauth%2Fgoogle%2Fcallback&", start.Headers.Location!.OriginalString, StringComparison.Ordinal); // It is a redirect.
    }

    [Fact]
    public async Task Both_ways_count_as_signing_in_and_the_limit_comes_first()
    {
        await using var limited = await LimitedServer.StartAsync();
        var statuses = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            using var start = await limited.SendAsync("GET", "/api/auth/oauth/github");
            using var back = await limited.SendAsync("GET", "/api/auth/oauth/github/callback?code=a&state=b");
            statuses.AddRange([$"{(int)start.StatusCode} {start.Header("RateLimit-Remaining")}", $"{(int)back.StatusCode} {back.Header("RateLimit-Remaining")}"]);
        }

        using var login = await limited.SendAsync("POST", "/api/auth/login", """{"username":"a","password":"b"}""");

        Assert.Equal(["503 4", "503 3", "503 2", "503 1", "503 0", "429 0"], statuses);
        Assert.Equal(429, (int)login.StatusCode);
    }

    [Fact]
    public async Task Half_of_a_providers_credentials_and_open_addresses_end_the_start()
    {
        var exception = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningServer.StartAsync(
            "--Auth:OAuth:GitHub:ClientId=a", "--Auth:OAuth:Google:TokenEndpoint=http://accounts.example/token"));

        Assert.Equal(
            [
                "Configuration keys \"Auth:OAuth:GitHub:ClientId\" and \"Auth:OAuth:GitHub:ClientSecret\" are given both, or neither.",
                "Configuration key \"Auth:OAuth:Google:TokenEndpoint\" must begin with https:// outside the Development environment.",
            ],
            exception.Failures);
    }
}
