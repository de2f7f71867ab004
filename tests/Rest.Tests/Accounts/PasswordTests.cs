using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>New passwords, and links that are mailed (contract rest-v1, sections 2.6 and 7.1).</summary>
public sealed class PasswordTests(AccountServer server) : IClassFixture<AccountServer>
{
    private const string Next = "Analytical-Engine-2";

    [Fact]
    public async Task A_changed_password_ends_every_login_and_the_old_one_does_not_count_any_more()
    {
        var account = await server.RegisterAsync();
        var other = await server.LogInAsync(account.Name);
        var answer = await server.SendAsync("POST", "/auth/change-password", Change(AccountServer.Password, Next, Next), account.Access);

        Assert.Equal((200, """{"message":"The password has been changed; sign in again"}"""), (answer.Status, answer.Body));
        Assert.Equal((401, 401), (await server.StatusOfAsync(account.Access), await server.StatusOfAsync(other.Access)));
        Assert.Equal(401, (await server.SendAsync("POST", "/auth/login", $$"""{"username":"{{account.Name}}","password":"{{AccountServer.Password}}"}""")).Status);
        Assert.Equal(200, await server.StatusOfAsync((await server.LogInAsync(account.Name, Next)).Access));
    }

    [Fact]
    public async Task What_is_wrong_with_a_change_is_told_and_nothing_is_changed()
    {
        var account = await server.RegisterAsync();
        var wrong = await server.SendAsync("POST", "/auth/change-password", Change("wrong", Next, "Another-1"), account.Access);
        var weak = await server.SendAsync("POST", "/auth/change-password", Change(AccountServer.Password, "weak", "weak"), account.Access);

        Assert.Equal(
            (422, "body current_password: This is not the current password.\nbody confirm_password: This is not the same as the new password."),
            (wrong.Status, wrong.Extra));
        Assert.Equal(422, weak.Status);
        Assert.StartsWith("body new_password: ", weak.Extra, StringComparison.Ordinal);
        Assert.Equal(200, await server.StatusOfAsync(account.Access));
    }

    [Fact]
    public async Task A_link_sets_a_new_password_once_and_ends_every_login()
    {
        var account = await server.RegisterAsync();
        var token = await ResetTokenAsync(account);
        var first = await server.SendAsync("POST", "/auth/reset-password", Reset(token));
        var second = await server.SendAsync("POST", "/auth/reset-password", Reset(token));

        Assert.Equal((200, 400), (first.Status, second.Status));
        Assert.Equal(401, await server.StatusOfAsync(account.Access));
        await server.LogInAsync(account.Name, Next);
    }

    [Fact]
    public async Task A_link_to_a_new_password_does_not_count_after_an_hour_or_after_another_change()
    {
        var account = await server.RegisterAsync();
        var late = await ResetTokenAsync(account);
        server.Time.Advance(TimeSpan.FromMinutes(61));
        var lost = await ResetTokenAsync(account);
        await server.SendAsync("POST", "/auth/change-password", Change(AccountServer.Password, Next, Next), account.Access);

        Assert.Equal(400, (await server.SendAsync("POST", "/auth/reset-password", Reset(late))).Status);
        Assert.Equal(400, (await server.SendAsync("POST", "/auth/reset-password", Reset(lost))).Status);
    }

    [Fact]
    public async Task An_account_that_signs_in_elsewhere_gets_no_password()
    {
        var account = await server.RegisterAsync();
        var token = await ResetTokenAsync(account);
        await server.ChangeAsync(account.Id, static user => user.OAuthProvider = "github");

        var answer = await server.SendAsync("POST", "/auth/reset-password", Reset(token));
        Assert.Equal((403, "This account has no password; it uses another login."), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task Known_and_unknown_addresses_get_the_same_answer_and_leave_the_same_rows()
    {
        var account = await server.RegisterAsync();
        string[] paths = ["/auth/forgot-password", "/auth/send-verification"];
        foreach (var path in paths)
        {
            var known = await server.SendAsync("POST", path, $$"""{"email":"{{account.Email}}"}""");
            var unknown = await server.SendAsync("POST", path, """{"email":"Nobody@example.org"}""");
            Assert.Equal((200, known.Body), (unknown.Status, unknown.Body));
        }

        var mails = await server.ReadAsync(db => db.EmailLogs.Where(mail => mail.RecipientEmail == "nobody@example.org")
            .OrderBy(mail => mail.TemplateName).ToListAsync());
        Assert.Equal([("password_reset", EmailStatus.Pending), ("verify_email", EmailStatus.Pending)], mails.Select(static mail => (mail.TemplateName, mail.Status)));
    }

    [Fact]
    public async Task An_address_is_confirmed_by_its_link_again_and_again_until_it_changes()
    {
        var account = await server.RegisterAsync();
        var path = $"/auth/verify-email/{server.Links.WriteVerification(account.Id, account.Email)}";

        Assert.Equal((200, 200), ((await server.SendAsync("GET", path)).Status, (await server.SendAsync("GET", path)).Status));
        Assert.True((bool)(await server.SendAsync("GET", "/auth/me", null, account.Access)).Json["email_verified"]!);

        var changed = await server.SendAsync(
            "PUT", "/auth/profile", $$"""{"username":"{{account.Name}}","email":"new.{{account.Email}}","first_name":"","last_name":""}""", account.Access);
        Assert.Equal((200, false), (changed.Status, (bool)changed.Json["email_verified"]!));
        Assert.Equal(400, (await server.SendAsync("GET", path)).Status);
    }

    [Fact]
    public async Task A_link_that_is_late_or_broken_is_400_and_one_of_an_account_that_is_gone_404()
    {
        var account = await server.RegisterAsync();
        var path = $"/auth/verify-email/{server.Links.WriteVerification(account.Id, account.Email)}";
        Assert.Equal(400, (await server.SendAsync("GET", path[..^1])).Status);
        Assert.Equal(400, (await server.SendAsync("GET", $"/auth/verify-email/{new string('x', 5000)}")).Status);

        await server.SendAsync("DELETE", "/auth/account", null, account.Access);
        Assert.Equal(404, (await server.SendAsync("GET", path)).Status);
        server.Time.Advance(TimeSpan.FromHours(25));
        Assert.Equal(400, (await server.SendAsync("GET", path)).Status);
    }

    [Fact]
    public async Task An_address_that_staff_change_signs_its_account_out()
    {
        var (account, staff) = (await server.RegisterAsync(), await server.RegisterAsync());
        await server.ChangeAsync(staff.Id, static user => user.IsStaff = true);
        var answer = await server.SendAsync("PUT", $"/v1/users/{account.Id}", $$"""{"email":"staff.{{account.Email}}"}""", staff.Access);

        Assert.Equal((200, 401), (answer.Status, await server.StatusOfAsync(account.Access)));
    }

    private static string Change(string current, string next, string confirm) =>
        $$"""{"current_password":"{{current}}","new_password":"{{next}}","confirm_password":"{{confirm}}"}""";

    private static string Reset(string token) => $$"""{"token":"{{token}}","new_password":"{{Next}}"}""";

    private async Task<string> ResetTokenAsync(Account account)
    {
        var stamp = await server.ReadAsync(db => db.Users.Where(user => user.Id == account.Id).Select(user => user.SecurityStamp).SingleAsync());
        return server.Links.WriteReset(account.Id, account.Email, stamp!.Value);
    }
}
