namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>Signing in with a cookie (contract rest-v1, section 2.4).</summary>
public sealed class SessionTests(AccountServer server) : IClassFixture<AccountServer>
{
    [Fact]
    public async Task A_session_is_a_cookie_that_scripts_cannot_read_and_that_lasts_as_long_as_it_is_used()
    {
        var account = await server.RegisterAsync();
        var answer = await StartAsync(account);
        var cookie = CookieOf(answer);
        Assert.Equal((200, """{"message":"Successfully logged in"}"""), (answer.Status, answer.Body));
        Assert.Matches("^session_id=[A-Za-z0-9_-]{43}; max-age=604800; path=/; secure; samesite=lax; httponly$", answer.Header("Set-Cookie"));

        for (var day = 0; day < 20; day++)
        {
            server.Time.Advance(TimeSpan.FromDays(1));
            var used = await MeAsync(cookie);
            Assert.Equal((200, account.Name), (used.Status, used.Json["username"]!.ToString()));
            Assert.StartsWith($"{cookie}; max-age=604800;", used.Header("Set-Cookie"), StringComparison.Ordinal);
        }

        server.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(401, (await MeAsync(cookie)).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_the_request_and_no_other()
    {
        var account = await server.RegisterAsync();
        var (first, second) = (CookieOf(await StartAsync(account)), CookieOf(await StartAsync(account)));
        Assert.NotEqual(first, second);

        var answer = await server.SendAsync("POST", "/auth/session/logout", null, ("Cookie", first));
        Assert.Equal((200, "session_id=; max-age=0; path=/; secure; samesite=lax; httponly"), (answer.Status, answer.Header("Set-Cookie")));
        Assert.Equal((401, 200, 200), ((await MeAsync(first)).Status, (await MeAsync(second)).Status, await server.StatusOfAsync(account.Access)));
    }

    [Fact]
    public async Task A_wrong_password_starts_no_session()
    {
        var account = await server.RegisterAsync();
        var answer = await server.SendAsync("POST", "/auth/session/login", $$"""{"username":"{{account.Name}}","password":"wrong"}""");

        Assert.Equal((401, "Invalid credentials", ""), (answer.Status, answer.Detail, answer.Header("Set-Cookie")));
    }

    [Fact]
    public async Task An_access_token_counts_as_a_cookie_too()
    {
        var account = await server.RegisterAsync();

        Assert.Equal(200, (await MeAsync($"access_token={account.Access}")).Status);
    }

    private Task<WriteAnswer> StartAsync(Account account) =>
        server.SendAsync("POST", "/auth/session/login", $$"""{"username":"{{account.Name}}","password":"{{AccountServer.Password}}"}""");

    private Task<WriteAnswer> MeAsync(string cookie) => server.SendAsync("GET", "/auth/me", null, ("Cookie", cookie));

    private static string CookieOf(WriteAnswer answer) => answer.Header("Set-Cookie").Split(';')[0];
}
