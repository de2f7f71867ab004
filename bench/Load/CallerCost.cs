using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what it costs to know who calls: the same requests to the same server, with each kind of credential and without.</summary>
internal static class CallerCost
{
    private const int Port = 8705;
    private const int Rounds = 7;
    private const string Password = "Difference-Engine-1";

    public static async Task<int> RunAsync(string serverDll, string database, int seconds)
    {
        using var server = await ServerProcess.StartAsync(
            Port,
            "/health/live",
            serverDll,
            "--RateLimiting:Enabled=false",
            Measurement.SigningKey,
            Measurement.KeepsNothing,
            $"--Urls=http://127.0.0.1:{Port}",
            $"--ConnectionStrings:Database=Data Source={database}");
        var callers = await SignInAsync();
        Console.WriteLine("CPU microseconds a request (median of rounds), requests a second in brackets; then the ratio to anonymous callers.");

        // The smallest work comes first: until its rounds are over, everything is compiled that the others need.
        foreach (var work in Work.All.Where(static work => work.Name is "W1" or "W2" or "W6a").Reverse())
        {
            await CompareAsync(work, server, callers, TimeSpan.FromSeconds(seconds));
        }

        return 0;
    }

    /// <summary>The headers of an account that is made for this.</summary>
    private static async Task<(string Name, string? Header)[]> SignInAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        var name = string.Create(CultureInfo.InvariantCulture, $"load{DateTime.UtcNow.Ticks}");
        using var registered = await PostAsync(client, "/api/auth/register", new { username = name, email = $"{name}@example.org", password = Password });
        var token = await ReadAsync(registered, "access_token");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var made = await PostAsync(client, "/api/v1/api-keys", new { name });
        using var begun = await PostAsync(client, "/api/auth/session/login", new { username = name, password = Password });
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return
        [
            ("anonymous", null), ("token", $"Authorization: Bearer {token}"), ("API key", $"X-API-Key: {await ReadAsync(made, "key")}"), ("session", $"Cookie: {cookie}"),
        ];
    }

    private static async Task CompareAsync(Work work, ServerProcess server, (string Name, string? Header)[] callers, TimeSpan time)
    {
        Series[] all = [.. callers.Select(caller => new Series(server, work.ToRequest(Port, null, caller.Header)))];
        await Series.MeasureAsync(all, Rounds, time);

        foreach (var (caller, series) in callers.Zip(all))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work.Name + " " + work.Title,-46}{caller.Name,-12}{series,18}{series.Median / all[0].Median,8:F2}"));
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, object body)
    {
        var answer = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        return answer.EnsureSuccessStatusCode();
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer, string member) =>
        $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync())?[member]}";
}
