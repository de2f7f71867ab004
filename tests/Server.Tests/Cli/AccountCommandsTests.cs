using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.Cli;

/// <summary>The verbs <c>user</c> and <c>apikey</c>.</summary>
public sealed class AccountCommandsTests : IDisposable
{
    private const string Password = "Difference-Engine-1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-accounts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_operator_makes_the_first_superuser_who_signs_in_and_is_switched_off_again()
    {
        await RunAsync(string.Empty, "migrate");
        Assert.Equal(
            new Invocation(0, "The account \"ada\" has been made.\n", ""),
            await RunAsync($"{Password}\nrest\n", "user", "create", "--username", "ada", "--email", "Ada@example.org", "--superuser", "--password-stdin"));
        Assert.Matches("^ada\tada@example.org\tsuperuser\tactive\t[0-9-]{10}\n$", (await RunAsync(string.Empty, "user", "list")).Output);
        var key = await RunAsync(string.Empty, "apikey", "create", "--username", "ada", "--name", "deploy");
        Assert.Matches("^pyorg_[A-Za-z0-9_-]{43}\n$", key.Output);

        await using var server = await RunningServer.StartAsync($"--ConnectionStrings:Database=Data Source={Database}");
        using var login = await server.Client.PostAsJsonAsync("/api/auth/login", new { username = "ada", password = Password });
        var tokens = JsonNode.Parse(await login.Content.ReadAsStringAsync())!;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/auth/me");
        request.Headers.Add("X-API-Key", key.Output.Trim());
        using var me = await server.Client.SendAsync(request);
        Assert.Contains("\"is_superuser\":true,\"email_verified\":true", await me.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal(new Invocation(0, "The account \"ada\" has been switched off.\n", ""), await RunAsync(string.Empty, "user", "deactivate", "--username", "ada"));
        using var again = new HttpRequestMessage(HttpMethod.Post, "/api/auth/refresh") { Content = JsonContent.Create(new { refresh_token = tokens["refresh_token"]!.ToString() }) };
        using var refused = await server.Client.SendAsync(again);
        Assert.Equal(401, (int)refused.StatusCode);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_and_nothing_is_made()
    {
        await RunAsync(string.Empty, "migrate");
        var answer = await RunAsync("weak", "user", "create", "--username", "a b", "--email", "ada", "--password-stdin");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(
            [
                "A user name has at most 150 characters: the letters A to Z, digits, and the signs @ . + - _",
                "An e-mail address has at most 254 characters and a form such as ada@example.org.",
                "A password has at least 8 characters.",
                "A password has at least one upper-case letter.",
                "A password has at least one digit.",
            ],
            answer.Error.TrimEnd().Split('\n'));
        Assert.Equal(new Invocation(1, "", "There is no account with the name \"eve\".\n"), await RunAsync(Password, "user", "set-password", "--username", "eve", "--password-stdin"));
        Assert.Equal(new Invocation(0, "", ""), await RunAsync(string.Empty, "user", "list"));
    }

    [Fact]
    public async Task A_database_that_is_not_ready_is_one_line()
    {
        var answer = await RunAsync(string.Empty, "user", "list");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("The database lacks ", answer.Error, StringComparison.Ordinal);
    }

    private string Database => Path.Combine(folder.FullName, "test.db");

    private Task<Invocation> RunAsync(string input, params string[] arguments) =>
        Invocation.OfAsync([.. arguments, $"--ConnectionStrings:Database=Data Source={Database}", "--Logging:LogLevel:Default=None"], input);
}
