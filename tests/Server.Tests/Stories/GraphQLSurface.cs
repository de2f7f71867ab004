using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.Stories;

/// <summary>By GraphQL.</summary>
/// <param name="client">Sends the requests.</param>
internal sealed class GraphQLSurface(StoryClient client) : ISurface
{
    private const string Errors = "errors { __typename ... on Error { message } }";

    public async Task<Tokens> RegisterAsync(string name, string password) => TokensOf(await AskAsync(
        null,
        $"mutation($input: RegisterInput!) {{ answer: register(input: $input) {{ tokens {{ accessToken refreshToken }} {Errors} }} }}",
        new { username = name, email = $"{name}@example.org", password }));

    public async Task<bool> VerifyAsync(string token) =>
        (await AskAsync(null, $"mutation($input: VerifyEmailInput!) {{ answer: verifyEmail(input: $input) {{ success {Errors} }} }}", new { token }))?["success"]?.GetValue<bool>() == true;

    public async Task<Tokens> LogInAsync(string name, string password) => TokensOf(await AskAsync(
        null, $"mutation($input: LoginInput!) {{ answer: login(input: $input) {{ tokens {{ accessToken refreshToken }} {Errors} }} }}", new { username = name, password }));

    public async Task<bool> RefreshAsync(string token) => (await AskAsync(
        null, $"mutation($input: RefreshTokenInput!) {{ answer: refreshToken(input: $input) {{ tokens {{ accessToken }} {Errors} }} }}", new { refreshToken = token }))?["tokens"] is not null;

    public async Task<string?> WhoAsync(string token) =>
        await AskAsync(token, "{ answer: me { username emailVerified } }", null) is { } me ? $"{me["username"]} {me["emailVerified"]}" : null;

    public async Task<string> PostJobAsync(string token, string title) => $"{(await AskAsync(
        token,
        $"mutation($input: CreateJobInput!) {{ answer: createJob(input: $input) {{ job {{ id }} {Errors} }} }}",
        new { companyName = "A company", jobTitle = title, country = "Finland", description = "Text.", email = "jobs@example.org" }))?["job"]?["id"]}";

    public async Task<string?> StepAsync(string token, string job, string step)
    {
        var name = char.ToUpperInvariant(step[0]) + step[1..];
        var answer = await AskAsync(token, $"mutation($input: {name}JobInput!) {{ answer: {step}Job(input: $input) {{ job {{ status }} {Errors} }} }}", new { id = job });
        return Lower(answer?["job"]?["status"]);
    }

    public async Task<string?> JobAsync(string? token, string job) =>
        await AskAsync(token, $"{{ answer: job(id: \"{job}\") {{ status creator {{ username }} }} }}", null) is { } found
            ? $"{Lower(found["status"])} by {(found["creator"] is null ? "nobody" : "somebody")}"
            : null;

    public async Task<bool> IsListedAsync(string job) =>
        (await AskAsync(null, "{ answer: jobs(first: 10) { nodes { id } } }", null))?["nodes"]?.AsArray().Any(each => $"{each?["id"]}" == job) == true; // The newest stand first.

    public async Task<bool> DeleteAccountAsync(string token) =>
        (await AskAsync(token, $"mutation {{ answer: deleteAccount {{ id {Errors} }} }}", null))?["id"] is not null;

    private static string? Lower(JsonNode? name) => name is null ? null : $"{name}".ToLowerInvariant();

    private static Tokens TokensOf(JsonNode? payload) => payload?["tokens"] is { } tokens
        ? new Tokens($"{tokens["accessToken"]}", $"{tokens["refreshToken"]}")
        : throw new InvalidOperationException($"{payload}");

    /// <summary>The field "answer" of the data; null when there is none.</summary>
    private async Task<JsonNode?> AskAsync(string? token, string query, object? input)
    {
        var (_, body) = await client.SendAsync("POST", "/graphql", new { query, variables = new { input } }, token);
        return body?["data"]?["answer"];
    }
}
