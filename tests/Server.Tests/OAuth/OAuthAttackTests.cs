using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>What somebody tries who wants to get into another's account, or to lead others astray.</summary>
public sealed class OAuthAttackTests(OAuthServer server) : IClassFixture<OAuthServer>
{
    private const string WrongState = "Invalid OAuth state";
    private const string Refused = "github did not say who you are, or gave no e-mail address.";

    [Fact]
    public async Task A_way_back_counts_only_in_the_browser_that_was_sent_away()
    {
        server.Site.Says(1, "one@example.org", true, "one");
        using var victim = server.Open();
        using var attacker = server.Open();
        var stolen = await victim.LeaveAsync("github");
        await attacker.LeaveAsync("github");

        var withCookie = await attacker.ReturnAsync(stolen);
        using var stranger = server.Open();
        var without = await stranger.ReturnAsync(stolen);

        Assert.Equal((403, WrongState, 403, WrongState), (withCookie.Status, withCookie.Detail, without.Status, without.Detail));
        Assert.Equal(200, (await victim.ReturnAsync(stolen)).Status);
    }

    [Fact]
    public async Task A_way_back_counts_once_even_with_a_copy_of_the_cookie()
    {
        server.Site.Says(2, "two@example.org", true, "two");
        using var browser = server.Open();
        using var copy = server.Open();
        var back = await browser.LeaveAsync("github");
        copy.Cookies.Add(browser.Cookies.GetAllCookies());
        var redeemed = server.Site.Redeemed.Count;

        var first = await browser.ReturnAsync(back);
        var again = await browser.ReturnAsync(back);
        var copied = await copy.ReturnAsync(back);

        Assert.Equal((200, 403, 403), (first.Status, again.Status, copied.Status));
        Assert.Equal((WrongState, WrongState, 1), (again.Detail, copied.Detail, server.Site.Redeemed.Count - redeemed));
    }

    [Fact]
    public async Task A_way_back_at_another_provider_ends_the_journey_and_asks_nobody()
    {
        using var browser = server.Open();
        var back = await browser.LeaveAsync("github");
        var redeemed = server.Site.Redeemed.Count;

        var swapped = await browser.ReturnAsync(back.Replace("/github/", "/google/", StringComparison.Ordinal));
        var right = await browser.ReturnAsync(back);

        Assert.Equal((403, "OAuth provider mismatch", 403, WrongState), (swapped.Status, swapped.Detail, right.Status, right.Detail));
        Assert.Equal(redeemed, server.Site.Redeemed.Count);
    }

    [Fact]
    public async Task A_journey_ends_after_ten_minutes()
    {
        server.Site.Says(3, "three@example.org", true, "three");
        using var browser = server.Open();
        var back = await browser.LeaveAsync("github");
        server.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal((403, WrongState), Of(await browser.ReturnAsync(back)));

        back = await browser.LeaveAsync("github");
        server.Time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await browser.ReturnAsync(back)).Status);
    }

    [Fact]
    public async Task The_code_of_another_journey_is_refused_by_the_provider()
    {
        using var attacker = server.Open();
        using var victim = server.Open();
        var code = QueryHelpers.ParseQuery(new Uri(await attacker.LeaveAsync("github")).Query)["code"];
        var own = new Uri(await victim.LeaveAsync("github"));
        var state = QueryHelpers.ParseQuery(own.Query)["state"];

        Assert.Equal((403, Refused), Of(await victim.ReturnAsync($"{own.AbsolutePath}?code={code}&state={state}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("CfDJ8AAAA")]
    [InlineData("%00%ff")]
    public async Task A_cookie_that_was_made_up_is_none(string cookie)
    {
        using var browser = server.Open();
        using var answer = await browser.OpenAsync("/api/auth/oauth/github/callback?code=a&state=b", "GET", ("Cookie", $"oauth_state={cookie}"));

        Assert.Equal((403, WrongState), Of(await OAuthAnswer.ReadAsync(answer)));
    }

    [Fact]
    public async Task Whoever_says_no_at_the_provider_is_not_signed_in_and_the_providers_words_are_not_repeated()
    {
        using var browser = server.Open();
        var back = new Uri(await browser.LeaveAsync("github"));
        var state = QueryHelpers.ParseQuery(back.Query)["state"];
        var redeemed = server.Site.Redeemed.Count;

        var answer = await browser.ReturnAsync($"{back.AbsolutePath}?error=access_denied&error_description=%3Cscript%3E&state={state}");

        Assert.Equal((403, Refused, redeemed), (answer.Status, answer.Detail, server.Site.Redeemed.Count));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task An_address_without_proof_on_both_sides_opens_no_account(bool here, bool there)
    {
        var name = $"proof{here}{there}";
        await server.RegisterAsync(name, user => user.EmailVerified = here);
        server.Site.Says(100, $"{name}@example.org", there, "attacker");
        using var browser = server.Open();

        var answer = await browser.SignInAsync("github");

        Assert.Equal((403, "An account has this e-mail address already; it has not been confirmed on both sides, so they are not linked."), Of(answer));
        Assert.Equal("200 ", await server.LogInAsync(name));
    }

    [Theory]
    [InlineData("no JSON", """[{"email":"a@example.org","primary":true,"verified":true}]""")]
    [InlineData("""{"login":"a"}""", """[{"email":"a@example.org","primary":true,"verified":true}]""")]
    [InlineData("""{"id":"7","login":"a"}""", """[{"email":"a@example.org","primary":true,"verified":true}]""")]
    [InlineData("""{"id":7,"login":"a"}""", "[]")]
    [InlineData("""{"id":7,"login":"a"}""", "{}")]
    [InlineData("""{"id":7,"login":"a"}""", """[{"email":"a@example.org","primary":false,"verified":true}]""")]
    [InlineData("""{"id":7,"login":"a"}""", """[{"email":"no address","primary":true,"verified":true}]""")]
    [InlineData("""{"id":7,"login":"a"}""", """[7, null, {"email":null,"primary":true,"verified":true}]""")]
    [InlineData("""{"id":7,"login":"\ud800"}""", """[{"email":"a@example.org","primary":true,"verified":true}]""")]
    [InlineData("[]", "[]")]
    public async Task A_provider_that_does_not_say_who_or_which_address_lets_nobody_in(string user, string emails)
    {
        (server.Site.User, server.Site.Emails) = (user, emails);
        using var browser = server.Open();

        Assert.Equal((403, Refused), Of(await browser.SignInAsync("github")));
    }

    [Fact]
    public async Task What_a_provider_answers_is_not_believed_to_be_small()
    {
        server.Site.OnToken = static http => http.Response.WriteAsync($$"""{"access_token":"{{new string('a', 1 << 20)}}"}""");

        Assert.Equal((403, Refused), await TryAsync());
    }

    [Fact]
    public async Task What_a_provider_answers_is_not_waited_for()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Site.OnToken = async http =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        };

        var answer = TryAsync();
        await asked.Task;
        server.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal((403, Refused), await answer);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(500)]
    public async Task Nothing_goes_where_a_provider_points_to(int status)
    {
        server.Site.OnToken = http =>
        {
            (http.Response.StatusCode, http.Response.Headers.Location) = (status, "/user");
            return Task.CompletedTask;
        };

        Assert.Equal((403, Refused), await TryAsync());
    }

    [Fact]
    public async Task Neither_the_host_header_nor_a_parameter_changes_where_browsers_are_sent()
    {
        using var browser = server.Open();
        using var start = await browser.OpenAsync(
            "/api/auth/oauth/github?redirect_uri=https://evil.example&next=//evil.example&return_to=https://evil.example&client_id=evil&state=evil",
            "GET",
            ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "gopher"), ("Referer", "https://evil.example"));

        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        Assert.DoesNotContain("evil", start.ToString(), StringComparison.Ordinal);
        Assert.Contains("redirect_uri=https%3A%2F%2Fpython.test%2Fapi%2Fauth%2Foauth%2Fgithub%2Fcallback&", start.Headers.Location!.OriginalString, StringComparison.Ordinal); // It is a redirect.
    }

    [Fact]
    public async Task No_line_of_the_log_has_a_secret()
    {
        server.Site.Says(9, "nine@example.org", true, "nine");
        using var browser = server.Open();
        var back = await browser.LeaveAsync("github");
        var cookie = Assert.Single(browser.Cookies.GetAllCookies());

        var answer = await browser.ReturnAsync(back);
        server.Site.User = "";
        await TryAsync();

        var code = $"{QueryHelpers.ParseQuery(new Uri(back).Query)["code"]}";
        string[] secrets = [code, cookie.Value, ProviderSite.Secret, answer.Token, $"{answer.Json["refresh_token"]}", .. server.Site.Redeemed.Last().Split('&').Where(static pair => pair.StartsWith("code_verifier", StringComparison.Ordinal)).Select(static pair => pair.Split('=')[1])];
        Assert.Contains("Warning Signing in with github failed: an answer that is no JSON ", server.Lines);
        Assert.DoesNotContain(server.Lines, line => Array.Exists(secrets, secret => line.Contains(secret, StringComparison.Ordinal)));
    }

    private static (int Status, string Detail) Of(OAuthAnswer answer) => (answer.Status, answer.Detail);

    private async Task<(int Status, string Detail)> TryAsync()
    {
        using var browser = server.Open();
        try
        {
            return Of(await browser.SignInAsync("github"));
        }
        finally
        {
            server.Site.OnToken = null;
        }
    }
}
