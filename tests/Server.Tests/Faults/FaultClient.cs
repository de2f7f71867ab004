using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>Reads and writes by both surfaces, as a member of the staff with whom a fault interferes.</summary>
/// <param name="address">The server.</param>
/// <param name="token">Says who asks; null for nobody.</param>
internal sealed class FaultClient(Uri address, string? token = null)
{
    public const string Password = "Difference-Engine-1";

    private const string Query = "{ jobCategories(first: 1) { nodes { name } } }";
    private const string Mutation = "mutation($name: String!) { createJobCategory(input: { name: $name, slug: $name }) { jobCategory { slug } } }";

    /// <summary>Longer than any time limit of the server.</summary>
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>The answers of both surfaces to an outage.</summary>
    public static readonly FaultAnswer[] Unavailable =
    [
        new(503, "5", """{"detail":"The server cannot do this at present. Please try again in a moment.","status_code":503,"extra":{}}"""),
        new(503, "5", """{"errors":[{"message":"The server cannot do this at present. Please try again in a moment.","path":[...],"extensions":{"code":"UNAVAILABLE","retryAfter":5}}]}"""),
    ];

    /// <summary>Says who asks.</summary>
    public string? Token => token;

    /// <summary>Makes an account, which has no rights yet.</summary>
    public async Task RegisterAsync(string name = "keeper") => Assert.Equal(
        201, (await SendAsync(HttpMethod.Post, "/api/auth/register", new { username = name, email = $"{name}@example.org", password = Password })).Status);

    /// <summary>Signs in with that account.</summary>
    public async Task<FaultClient> LogInAsync()
    {
        var answer = await SendAsync(HttpMethod.Post, "/api/auth/login", new { username = "keeper", password = Password });
        Assert.Equal(200, answer.Status);
        return new FaultClient(address, JsonDocument.Parse(answer.Body).RootElement.GetProperty("access_token").GetString());
    }

    /// <summary>A list by both surfaces.</summary>
    public async Task<FaultAnswer[]> ReadAsync() =>
    [
        await SendAsync(HttpMethod.Get, "/api/v1/job-categories?limit=1"),
        await SendAsync(HttpMethod.Post, "/graphql", new { query = Query }),
    ];

    /// <summary>A new row by each of both surfaces.</summary>
    public async Task<FaultAnswer[]> WriteAsync(string name) =>
    [
        await SendAsync(HttpMethod.Post, "/api/v1/job-categories", new { name = $"{name}-rest", slug = $"{name}-rest" }),
        await SendAsync(HttpMethod.Post, "/graphql", new { query = Mutation, variables = new { name = $"{name}-graphql" } }),
    ];

    /// <summary>The statuses of <see cref="ReadAsync"/>, <see cref="WriteAsync"/> and the two addresses that tell of health.</summary>
    public async Task<string> LookAsync(string name)
    {
        var read = await ReadAsync();
        var written = await WriteAsync(name);
        var nobody = new FaultClient(address); // Whoever asks for health does not sign in.
        var ready = await nobody.SendAsync(HttpMethod.Get, "/health/ready");
        var live = await nobody.SendAsync(HttpMethod.Get, "/health/live");
        return string.Create(
            CultureInfo.InvariantCulture, $"read {read[0].Status} {read[1].Status}, written {written[0].Status} {written[1].Status}, ready {ready.Status}, live {live.Status}");
    }

    public async Task<FaultAnswer> SendAsync(HttpMethod method, string path, object? body = null, string accept = "*/*")
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Accept", accept);
        if (token is not null)
        {
            request.Headers.Add("Authorization", $"Bearer {token}");
        }

        using var answer = await Http.SendAsync(request);
        return new FaultAnswer((int)answer.StatusCode, answer.Headers.RetryAfter?.ToString(), FaultAnswer.WithoutPlaces(await answer.Content.ReadAsStringAsync()));
    }
}
