using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.Stories;

/// <summary>By REST.</summary>
/// <param name="client">Sends the requests.</param>
internal sealed class RestSurface(StoryClient client) : ISurface
{
    public async Task<Tokens> RegisterAsync(string name, string password) =>
        TokensOf(await ExpectAsync(201, "POST", "/api/auth/register", new { username = name, email = $"{name}@example.org", password }));

    public async Task<bool> VerifyAsync(string token) => (await client.SendAsync("GET", $"/api/auth/verify-email/{token}")).Status == 200;

    public async Task<Tokens> LogInAsync(string name, string password) =>
        TokensOf(await ExpectAsync(200, "POST", "/api/auth/login", new { username = name, password }));

    public async Task<bool> RefreshAsync(string token) => (await client.SendAsync("POST", "/api/auth/refresh", new { refresh_token = token })).Status == 200;

    public async Task<string?> WhoAsync(string token)
    {
        var (status, body) = await client.SendAsync("GET", "/api/auth/me", null, token);
        return status == 200 ? $"{body!["username"]} {body["email_verified"]}" : null; // It has a body.
    }

    public async Task<string> PostJobAsync(string token, string title) => $"{(await ExpectAsync(
        201, "POST", "/api/v1/jobs", new { company_name = "A company", job_title = title, country = "Finland", description = "Text.", email = "jobs@example.org" }, token))["id"]}";

    public Task<string?> StepAsync(string token, string job, string step) => StateAsync("PATCH", $"/api/v1/jobs/{job}/{step}", token, static _ => "");

    public Task<string?> JobAsync(string? token, string job) =>
        StateAsync("GET", $"/api/v1/jobs/{job}", token, static found => found["creator_id"] is null ? " by nobody" : " by somebody");

    public async Task<bool> IsListedAsync(string job) =>
        (await ExpectAsync(200, "GET", "/api/v1/jobs?limit=1000")).AsArray().Any(each => $"{each!["id"]}" == job); // Rows are not null.

    public async Task<bool> DeleteAccountAsync(string token) => (await client.SendAsync("DELETE", "/api/auth/account", null, token)).Status == 204;

    private static Tokens TokensOf(JsonNode body) => new($"{body["access_token"]}", $"{body["refresh_token"]}");

    private async Task<string?> StateAsync(string method, string path, string? token, Func<JsonNode, string> more)
    {
        var (status, body) = await client.SendAsync(method, path, null, token);
        return status == 200 ? $"{body!["status"]}{more(body)}" : null; // It has a body.
    }

    private async Task<JsonNode> ExpectAsync(int status, string method, string path, object? body = null, string? token = null)
    {
        var answer = await client.SendAsync(method, path, body, token);
        Assert.True(answer.Status == status && answer.Body is not null, $"{method} {path}: {answer}");
        return answer.Body;
    }
}
