using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>Keys for programs (contract rest-v1, sections 2.1, 2.7 and 7.2).</summary>
public sealed class ApiKeyTests(AccountServer server) : IClassFixture<AccountServer>
{
    [Fact]
    public async Task A_key_is_shown_once_and_kept_as_a_hash()
    {
        var account = await server.RegisterAsync();
        var made = await server.SendAsync("POST", "/v1/api-keys", """{"name":"CI","expires_in_days":3}""", account.Access);
        var key = made.Json["key"]!.ToString();
        var (row, list) = (await server.SendAsync("GET", $"/v1/api-keys/{made.Json["id"]}", null, account.Access), await server.SendAsync("GET", "/v1/api-keys", null, account.Access));

        Assert.Equal((201, $"http://localhost:8000/api/v1/api-keys/{made.Json["id"]}"), (made.Status, made.Header("Location")));
        Assert.Matches("^pyorg_[A-Za-z0-9_-]{43}$", key);
        Assert.Equal(key[..12], made.Json["key_prefix"]!.ToString());
        Assert.DoesNotContain(key, row.Body + list.Body, StringComparison.Ordinal);
        Assert.False(row.Json.AsObject().ContainsKey("key"));
        Assert.Equal(key[..12], list.Json[0]!["key_prefix"]!.ToString());
        var columns = await server.ReadAsync(db => db.ApiKeys.Where(each => each.UserId == account.Id).Select(each => each.KeyHash + each.KeyPrefix + each.Name).SingleAsync());
        Assert.DoesNotContain(key, columns, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_counts_in_each_of_its_three_headers_and_in_no_other_place()
    {
        var account = await server.RegisterAsync();
        var key = await MakeAsync(account);

        Assert.Equal(200, await StatusAsync(("X-API-Key", key)));
        Assert.Equal(200, await StatusAsync(("Authorization", $"Token {key}")));
        Assert.Equal(200, await StatusAsync(("Authorization", $"tOKEN {key}")));
        Assert.Equal(200, await StatusAsync(("Authorization", $"ApiKey {account.Name}:{key}")));
        Assert.Equal(401, await StatusAsync(("Authorization", $"ApiKey nobody:{key}")));
        Assert.Equal(401, await StatusAsync(("Authorization", $"ApiKey :{key}")));
        Assert.Equal(401, await StatusAsync(("Authorization", $"Bearer {key}")));
        Assert.Equal(401, await StatusAsync(("Cookie", $"access_token={key}; session_id={key}")));
        Assert.Equal(401, (await server.SendAsync("GET", $"/auth/me?api_key={key}&access_token={account.Access}")).Status);
    }

    [Fact]
    public async Task The_first_credential_that_counts_decides()
    {
        var (first, second) = (await server.RegisterAsync(), await server.RegisterAsync());
        var key = await MakeAsync(first);
        var both = await server.SendAsync("GET", "/auth/me", null, ("Authorization", $"Bearer {second.Access}"), ("X-API-Key", key));
        var broken = await server.SendAsync("GET", "/auth/me", null, ("Authorization", $"Bearer {second.Access}"), ("X-API-Key", key + "x"));

        Assert.Equal((first.Name, second.Name), (both.Json["username"]!.ToString(), broken.Json["username"]!.ToString()));
    }

    [Fact]
    public async Task A_revoked_or_expired_key_does_not_count()
    {
        var account = await server.RegisterAsync();
        var (revoked, expired, kept) = (await MakeAsync(account), await MakeAsync(account, """{"name":"x","expires_in_days":1}"""), await MakeAsync(account));
        var list = await server.SendAsync("GET", "/v1/api-keys", null, account.Access);
        var id = list.Json.AsArray().Single(each => each!["key_prefix"]!.ToString() == revoked[..12])!["id"];
        Assert.Equal((200, 200, 200), (await StatusAsync(("X-API-Key", revoked)), await StatusAsync(("X-API-Key", expired)), await StatusAsync(("X-API-Key", kept))));

        var answer = await server.SendAsync("PATCH", $"/v1/api-keys/{id}/revoke", null, account.Access);
        Assert.Equal((200, false), (answer.Status, (bool)answer.Json["is_active"]!));
        Assert.Equal(401, await StatusAsync(("X-API-Key", revoked)));
        server.Time.Advance(TimeSpan.FromHours(25));

        Assert.Equal((401, 401, 200), (await StatusAsync(("X-API-Key", revoked)), await StatusAsync(("X-API-Key", expired)), await StatusAsync(("X-API-Key", kept))));
        Assert.Single((await server.SendAsync("GET", "/v1/api-keys/active", null, account.Access)).Json.AsArray());
        var all = await server.SendAsync("POST", "/v1/api-keys/revoke-all", null, account.Access);
        Assert.Equal((200, """{"revoked":2}""", 401), (all.Status, all.Body, await StatusAsync(("X-API-Key", kept))));
    }

    [Fact]
    public async Task A_key_does_not_touch_the_account_itself()
    {
        var account = await server.RegisterAsync();
        var key = ("X-API-Key", await MakeAsync(account));
        var profile = $$"""{"username":"{{account.Name}}","email":"new.{{account.Email}}","first_name":"","last_name":""}""";
        var password = $$"""{"current_password":"{{AccountServer.Password}}","new_password":"Analytical-Engine-2","confirm_password":"Analytical-Engine-2"}""";

        Assert.Equal(403, (await server.SendAsync("POST", "/v1/api-keys", """{"name":"x"}""", key)).Status);
        Assert.Equal(403, (await server.SendAsync("POST", "/auth/change-password", password, key)).Status);
        Assert.Equal(403, (await server.SendAsync("DELETE", "/auth/account", null, key)).Status);
        Assert.Equal(403, (await server.SendAsync("PUT", "/auth/profile", profile, key)).Status);
        Assert.Equal(403, (await server.SendAsync("PUT", $"/v1/users/{account.Id}", $$"""{"email":"new.{{account.Email}}"}""", key)).Status);
        Assert.Equal(200, (await server.SendAsync("PUT", "/auth/profile", profile.Replace("new.", "", StringComparison.Ordinal), key)).Status);
    }

    [Fact]
    public async Task A_key_that_reads_changes_nothing()
    {
        var account = await server.RegisterAsync();
        var made = await server.AskAsync("""mutation { createApiKey(input: { name: "x", scope: READ }) { apiKey { key scope } } }""", account.Access);
        var key = ("X-API-Key", made["data"]!["createApiKey"]!["apiKey"]!["key"]!.ToString());

        Assert.Equal(200, (await server.SendAsync("GET", "/auth/me", null, key)).Status);
        foreach (var (method, path, json) in new[]
        {
            ("PUT", "/auth/settings", """{"public_profile":false}"""), ("POST", "/v1/api-keys/revoke-all", null), ("POST", "/auth/resend-verification", null),
            ("PATCH", $"/v1/users/{account.Id}/deactivate", null), ("POST", "/v1/user-groups", """{"name":"x"}"""),
        })
        {
            var answer = await server.SendAsync(method, path, json, key);
            Assert.Equal((path, 403, "This API key reads, and changes nothing."), (path, answer.Status, answer.Detail));
        }
    }

    [Fact]
    public async Task Nobody_sees_the_keys_of_others_not_even_staff()
    {
        var (account, staff) = (await server.RegisterAsync(), await server.RegisterAsync());
        await server.ChangeAsync(staff.Id, static user => user.IsStaff = user.IsSuperuser = true);
        await MakeAsync(account);
        var id = (await server.SendAsync("GET", "/v1/api-keys", null, account.Access)).Json[0]!["id"];

        Assert.Equal("[]", (await server.SendAsync("GET", "/v1/api-keys", null, staff.Access)).Body);
        Assert.Equal(404, (await server.SendAsync("GET", $"/v1/api-keys/{id}", null, staff.Access)).Status);
        Assert.Equal(404, (await server.SendAsync("PATCH", $"/v1/api-keys/{id}/revoke", null, staff.Access)).Status);
        Assert.Equal(404, (await server.SendAsync("DELETE", $"/v1/api-keys/{id}", null, staff.Access)).Status);
        Assert.Equal(401, (await server.SendAsync("GET", "/v1/api-keys")).Status);
        Assert.Equal(204, (await server.SendAsync("DELETE", $"/v1/api-keys/{id}", null, account.Access)).Status);
    }

    [Fact]
    public async Task The_use_of_a_key_is_noted_to_the_minute()
    {
        var account = await server.RegisterAsync();
        var key = await MakeAsync(account);
        await StatusAsync(("X-API-Key", key));
        var first = await LastUseAsync(account);
        server.Time.Advance(TimeSpan.FromSeconds(30));
        await StatusAsync(("X-API-Key", key));
        var second = await LastUseAsync(account);
        server.Time.Advance(TimeSpan.FromSeconds(31));
        await StatusAsync(("X-API-Key", key));

        Assert.Equal((first, first.AddSeconds(61)), (second, await LastUseAsync(account)));
    }

    private Task<DateTime> LastUseAsync(Account account) => server.ReadAsync(db =>
        db.ApiKeys.Where(key => key.UserId == account.Id).Select(key => key.LastUsedAt!.Value).SingleAsync());

    private async Task<int> StatusAsync((string, string) header) => (await server.SendAsync("GET", "/auth/me", null, header)).Status;

    private async Task<string> MakeAsync(Account account, string json = """{"name":"x"}""")
    {
        var answer = await server.SendAsync("POST", "/v1/api-keys", json, account.Access);
        Assert.Equal(201, answer.Status);
        return answer.Json["key"]!.ToString();
    }
}
