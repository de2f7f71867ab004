using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>Signing in with tokens (contract rest-v1, sections 2.2, 2.3 and 7.1).</summary>
public sealed class TokenLoginTests(AccountServer server) : IClassFixture<AccountServer>
{
    [Fact]
    public async Task Who_registers_is_signed_in_and_reads_who_they_are_by_get_and_by_post()
    {
        var name = server.NextName();
        var answer = await server.SendAsync(
            "POST", "/auth/register", $$"""{"username":"{{name}}","email":"{{name.ToUpperInvariant()}}@Example.org","password":"{{AccountServer.Password}}","first_name":"Ada"}""");
        var token = answer.Json["access_token"]!.ToString();
        var me = await server.SendAsync("GET", "/auth/me", null, token);

        Assert.Equal(
            (201, "bearer", 604800, "http://localhost:8000/api/auth/me", "no-store"),
            (answer.Status, answer.Json["token_type"]!.ToString(), (int)answer.Json["expires_in"]!, answer.Header("Location"), answer.Header("Cache-Control")));
        Assert.Equal(["access_token", "refresh_token", "token_type", "expires_in"], answer.Json.AsObject().Select(static member => member.Key));
        Assert.Equal(
            $$"""{"username":"{{name}}","email":"{{name}}@example.org","first_name":"Ada","last_name":"","is_active":true,"is_staff":false,"is_superuser":false,"email_verified":false,"has_membership":false,"oauth_provider":null,"oauth_id":null}""",
            Without(me.Json, "id", "date_joined", "last_login"));
        Assert.Equal(me.Body, (await server.SendAsync("POST", "/auth/me", null, token)).Body);
    }

    [Fact]
    public async Task A_name_or_an_address_that_somebody_has_is_taken_in_any_case_of_the_address()
    {
        var account = await server.RegisterAsync();
        var byName = await server.SendAsync("POST", "/auth/register", Registration(account.Name, "new@example.org"));
        var byAddress = await server.SendAsync("POST", "/auth/register", Registration(server.NextName(), account.Email.ToUpperInvariant()));

        Assert.Equal((409, $$"""{"username":"{{account.Name}}"}"""), (byName.Status, byName.Json["extra"]!.ToJsonString()));
        Assert.Equal((409, $$"""{"email":"{{account.Email}}"}"""), (byAddress.Status, byAddress.Json["extra"]!.ToJsonString()));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_registration_is_told_at_once()
    {
        var answer = await server.SendAsync("POST", "/auth/register", """{"username":"a b","email":"ada","password":"Password1","first_name":"\u0007"}""");

        Assert.Equal(
            [
                "body email: An e-mail address of at most 254 characters is needed here.",
                "body first_name: Character 1 is the control character U+0007, which is not allowed here.",
                "body password: This is one of the commonest passwords; whoever guesses tries it first.",
                "body username: A user name is made of the letters A to Z, digits, and the signs @ . + - _",
            ],
            answer.Extra.Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal(422, answer.Status);
    }

    [Fact]
    public async Task Wrong_names_and_wrong_passwords_get_the_same_answer()
    {
        var account = await server.RegisterAsync();
        var wrong = await server.SendAsync("POST", "/auth/login", Login(account.Name, "wrong"));
        var unknown = await server.SendAsync("POST", "/auth/login", Login("nobody", AccountServer.Password));

        Assert.Equal((401, """{"detail":"Invalid credentials","status_code":401,"extra":{}}""", "Bearer realm=\"python.org\""), (wrong.Status, wrong.Body, wrong.Header("WWW-Authenticate")));
        Assert.Equal((wrong.Status, wrong.Body), (unknown.Status, unknown.Body));
    }

    [Fact]
    public async Task Who_may_not_sign_in_though_the_password_is_right_is_told_why()
    {
        var inactive = await server.RegisterAsync();
        var elsewhere = await server.RegisterAsync();
        await server.ChangeAsync(inactive.Id, static user => user.IsActive = false);
        await server.ChangeAsync(elsewhere.Id, static user => user.OAuthProvider = "github");

        var first = await server.SendAsync("POST", "/auth/login", Login(inactive.Name, AccountServer.Password));
        var second = await server.SendAsync("POST", "/auth/login", Login(elsewhere.Name, AccountServer.Password));
        var guess = await server.SendAsync("POST", "/auth/login", Login(inactive.Name, "wrong"));

        Assert.Equal((403, "Account is inactive"), (first.Status, first.Detail));
        Assert.Equal((403, "This account uses github login"), (second.Status, second.Detail));
        Assert.Equal((401, "Invalid credentials"), (guess.Status, guess.Detail));
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_the_second_time_ends_its_login_but_no_other()
    {
        var first = await server.RegisterAsync();
        var other = await server.LogInAsync(first.Name);
        var next = await server.SendAsync("POST", "/auth/refresh", Refresh(first.Refresh));
        var stolen = await server.SendAsync("POST", "/auth/refresh", Refresh(first.Refresh));
        var afterwards = await server.SendAsync("POST", "/auth/refresh", Refresh(next.Json["refresh_token"]!.ToString()));

        Assert.Equal((200, 401, 401), (next.Status, stolen.Status, afterwards.Status));
        Assert.Equal("Invalid refresh token", stolen.Detail);
        Assert.Equal((401, 401, 200), (await server.StatusOfAsync(first.Access), await server.StatusOfAsync(next.Json["access_token"]!.ToString()), await server.StatusOfAsync(other.Access)));
    }

    [Fact]
    public async Task Of_many_refreshes_at_once_at_most_one_works()
    {
        var account = await server.RegisterAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.SendAsync("POST", "/auth/refresh", Refresh(account.Refresh))));

        Assert.Single(answers, static answer => answer.Status == 200);
        Assert.Equal(Enumerable.Repeat(401, 19), answers.Select(static answer => answer.Status).Where(static status => status != 200));
        Assert.Equal(401, await server.StatusOfAsync(account.Access));
    }

    [Fact]
    public async Task Tokens_of_another_kind_do_not_count_in_the_place_of_each_other()
    {
        var account = await server.RegisterAsync();
        var link = server.Links.WriteVerification(account.Id, account.Email);

        Assert.Equal((401, 401), (await server.StatusOfAsync(account.Refresh), await server.StatusOfAsync(link)));
        Assert.Equal(401, (await server.SendAsync("POST", "/auth/refresh", Refresh(account.Access))).Status);
        Assert.Equal(400, (await server.SendAsync("GET", $"/auth/verify-email/{account.Access}")).Status);
        Assert.Equal(400, (await server.SendAsync("POST", "/auth/reset-password", Reset(link))).Status);
    }

    [Fact]
    public async Task Signing_out_ends_both_tokens()
    {
        var account = await server.RegisterAsync();
        var answer = await server.SendAsync("POST", "/auth/logout", null, account.Access);

        Assert.Equal((200, """{"message":"Successfully logged out"}"""), (answer.Status, answer.Body));
        Assert.Equal(401, await server.StatusOfAsync(account.Access));
        Assert.Equal(401, (await server.SendAsync("POST", "/auth/refresh", Refresh(account.Refresh))).Status);
        Assert.Equal(401, (await server.SendAsync("POST", "/auth/logout", null, account.Access)).Status);
    }

    [Fact]
    public async Task An_account_that_is_switched_off_or_gone_is_signed_out_at_once()
    {
        var (off, gone) = (await server.RegisterAsync(), await server.RegisterAsync());
        Assert.Equal((200, 200), (await server.StatusOfAsync(off.Access), await server.StatusOfAsync(gone.Access)));

        Assert.Equal(200, (await server.SendAsync("PATCH", $"/v1/users/{off.Id}/deactivate", null, off.Access)).Status);
        Assert.Equal(204, (await server.SendAsync("DELETE", "/auth/account", null, gone.Access)).Status);

        Assert.Equal((401, 401), (await server.StatusOfAsync(off.Access), await server.StatusOfAsync(gone.Access)));
        await server.ChangeAsync(off.Id, static user => user.IsActive = true);
        Assert.Equal(401, await server.StatusOfAsync(off.Access));
    }

    [Fact]
    public async Task A_credential_that_does_not_count_makes_nobody_worse_off_than_none()
    {
        var answer = await server.SendAsync("GET", "/v1/releases", null, "nonsense");

        Assert.Equal((200, "[]"), (answer.Status, answer.Body));
    }

    private static string Registration(string name, string email) =>
        $$"""{"username":"{{name}}","email":"{{email}}","password":"{{AccountServer.Password}}"}""";

    private static string Login(string name, string password) => $$"""{"username":"{{name}}","password":"{{password}}"}""";

    private static string Refresh(string token) => $$"""{"refresh_token":"{{token}}"}""";

    private static string Reset(string token) => $$"""{"token":"{{token}}","new_password":"Analytical-Engine-2"}""";

    private static string Without(JsonNode json, params string[] members)
    {
        var rest = json.DeepClone().AsObject();
        Assert.All(members, member => Assert.True(rest.Remove(member)));
        return rest.ToJsonString();
    }
}
