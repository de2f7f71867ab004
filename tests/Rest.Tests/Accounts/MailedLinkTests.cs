using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>What becomes of asking for a mail: a server that sends, and somebody who reads what comes (contract rest-v1, section 2.6).</summary>
public sealed class MailedLinkTests : IDisposable
{
    private const string Origin = "https://site.example";
    private const string Next = "Analytical-Engine-2";

    private readonly string folder = Directory.CreateTempSubdirectory("pydotorg-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Links_come_by_mail_and_do_what_they_say()
    {
        await using var server = await StartAsync($"--Mail:Directory={folder}");
        using var client = new WriteClient(server.Address);
        var registered = await client.SendAsync("POST", "/api/auth/register", Registration, []);
        var link = Regex.Match(await ReadAsync(server, "verify_email"), $"{Origin}(/api/auth/verify-email/[A-Za-z0-9._-]+)").Groups[1].Value;
        Assert.Equal(200, (await client.SendAsync("GET", link, (string?)null, [])).Status);
        var me = await client.SendAsync("GET", "/api/auth/me", (string?)null, [("Authorization", $"Bearer {registered.Json["access_token"]}")]);
        Assert.True((bool)me.Json["email_verified"]!);

        await client.SendAsync("POST", "/api/auth/forgot-password", """{"email":"Ada@Example.org"}""", []);
        var token = Regex.Match(await ReadAsync(server, "password_reset"), "^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+", RegexOptions.Multiline).Value;
        Assert.Equal(200, (await client.SendAsync("POST", "/api/auth/reset-password", $$"""{"token":"{{token}}","new_password":"{{Next}}"}""", [])).Status);
        Assert.Equal(200, (await client.SendAsync("POST", "/api/auth/login", $$"""{"username":"ada","password":"{{Next}}"}""", [])).Status);
    }

    [Fact]
    public async Task Nobody_gets_a_mail_who_needs_none()
    {
        await using var server = await StartAsync($"--Mail:Directory={folder}");
        using var client = new WriteClient(server.Address);
        await client.SendAsync("POST", "/api/auth/forgot-password", """{"email":"nobody@example.org"}""", []);
        await client.SendAsync("POST", "/api/auth/send-verification", """{"email":"nobody@example.org"}""", []);
        await client.SendAsync("POST", "/api/auth/register", Registration, []);
        await SettleAsync(server);
        await ChangeAsync(server, db => db.Users.ExecuteUpdateAsync(row => row
            .SetProperty(user => user.EmailVerified, true).SetProperty(user => user.OAuthProvider, "github")));
        await client.SendAsync("POST", "/api/auth/send-verification", """{"email":"ada@example.org"}""", []);
        await client.SendAsync("POST", "/api/auth/forgot-password", """{"email":"ada@example.org"}""", []);

        var rows = await SettleAsync(server);
        Assert.Equal("verify_email", Assert.Single(rows, static row => row.ErrorMessage is null).TemplateName);
        Assert.Equal(4, rows.Count(static row => row is { Status: EmailStatus.Sent, ErrorMessage: "Nothing was sent: no account needs this mail.", UserId: null, Subject: "" }));
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task What_is_known_of_a_mail_goes_with_its_account()
    {
        await using var server = await StartAsync($"--Mail:Directory={folder}");
        using var client = new WriteClient(server.Address);
        var registered = await client.SendAsync("POST", "/api/auth/register", Registration, []);
        Assert.Single(await SettleAsync(server));
        var deleted = await client.SendAsync("DELETE", "/api/auth/account", (string?)null, [("Authorization", $"Bearer {registered.Json["access_token"]}")]);

        Assert.Equal(204, deleted.Status);
        Assert.Empty(await SettleAsync(server));
    }

    [Fact]
    public async Task A_mail_server_that_is_silent_holds_up_nobody()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var server = await StartAsync(
            "--Mail:Host=127.0.0.1", $"--Mail:Port={((IPEndPoint)silent.LocalEndpoint).Port}", "--Mail:From=noreply@site.example", "--Mail:UseTls=false");
        using var client = new WriteClient(server.Address);
        using var waiting = await silent.AcceptTcpClientAsync().WaitAsync(await AskAsync(client));
        var watch = Stopwatch.StartNew();
        await AskAsync(client);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        silent.Stop();
    }

    private const string Registration = """{"username":"ada","email":"ada@example.org","password":"Difference-Engine-1"}""";

    /// <summary>Has a mail sent.</summary>
    /// <returns>How long the mail server may be waited for.</returns>
    private static async Task<TimeSpan> AskAsync(WriteClient client)
    {
        var name = $"a{Guid.NewGuid():N}";
        Assert.Equal(201, (await client.SendAsync("POST", "/api/auth/register", Registration.Replace("ada", name, StringComparison.Ordinal), [])).Status);
        return TimeSpan.FromMinutes(1);
    }

    private static Task<RunningServer> StartAsync(params string[] settings) =>
        RunningServer.StartPreparedAsync(["--Database:Seed=false", $"--Rest:PublicOrigin={Origin}", "--Mail:Sending=true", .. settings]);

    private static async Task ChangeAsync(RunningServer server, Func<PyDotOrgDbContext, Task> change)
    {
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        await change(db);
    }

    /// <summary>All rows, as soon as none waits.</summary>
    private static async Task<List<EmailLog>> SettleAsync(RunningServer server)
    {
        var rows = new List<EmailLog>();
        await Wait.UntilAsync(
            async () =>
            {
                await ChangeAsync(server, async db => rows = await db.EmailLogs.ToListAsync());
                return rows.TrueForAll(static row => row.NextAttemptAt is null);
            },
            "No mail waits.");
        return rows;
    }

    /// <summary>The file of the mail of a template.</summary>
    private async Task<string> ReadAsync(RunningServer server, string template)
    {
        await SettleAsync(server);
        return await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, $"*-{template}.eml")));
    }
}
