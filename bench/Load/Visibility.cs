using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures how soon one server shows what another has written: to whoever asks for an answer that was kept, and to a subscriber.</summary>
/// <param name="writer">Writes, as a member of the staff.</param>
/// <param name="reader">Asks the other server, without an account.</param>
internal sealed class Visibility(Account writer, HttpClient reader)
{
    private const int Warmup = 20;
    private const int Writes = 200;
    private const string Subscription = "subscription { blogEntryAdded { guid } }";
    private const string CreateEntry = "mutation($input: CreateBlogEntryInput!) { createBlogEntry(input: $input) { blogEntry { guid } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task MeasureAsync(ServerProcess[] servers, PostgresDatabase database)
    {
        using var writer = await Account.RegisterAsync(servers[0].Port);
        await database.ExecuteAsync($"UPDATE users SET is_staff = TRUE, is_superuser = TRUE WHERE username = '{writer.Name}'");
        await writer.SignInAsync();
        using var reader = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{servers[1].Port}"), Timeout = Patience };
        var visibility = new Visibility(writer, reader);
        Console.WriteLine($"From the acknowledgement of a write until it is seen on the other server, ms of {Writes} writes (median, p95, longest):");
        await visibility.MeasureAnswersAsync();
        await visibility.MeasureEventsAsync();
    }

    private static void Print(string name, List<long> waits)
    {
        var sorted = new Latencies([waits[Warmup..]]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-46}{sorted.Percentile(0.5) / 1000,8:F2}{sorted.Percentile(0.95) / 1000,8:F2}{sorted.Percentile(1) / 1000,8:F2}"));
    }

    /// <summary>Asks until the answer is the new one; before each write the other server has kept the old one.</summary>
    private async Task MeasureAnswersAsync()
    {
        using var made = await writer.SendAsync(HttpMethod.Post, "/api/v1/job-categories", new { name = "new", slug = "load" });
        var path = $"/api/v1/job-categories/{await Account.ReadAsync(made, "id")}";
        List<long> waits = [];
        List<long> answers = [];
        for (var number = 0; number < Warmup + Writes; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"number {number}");
            await KeepAsync(path);
            answers.Add(await UntilAsync(path, static _ => true));
            using var written = await writer.SendAsync(HttpMethod.Put, path, new { name });
            waits.Add(await UntilAsync(path, answer => answer.Contains($"\"{name}\"", StringComparison.Ordinal)));
        }

        Print("REST answer that was kept", waits);
        Print("an answer itself, for comparison", answers);
    }

    /// <returns>How long it took.</returns>
    private async Task<long> UntilAsync(string path, Predicate<string> isWanted)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!isWanted(await reader.GetStringAsync(new Uri(path, UriKind.Relative))))
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new InvalidOperationException("The other server does not show what was written.");
            }
        }

        return Stopwatch.GetTimestamp() - begun;
    }

    /// <summary>Asks until the answer comes from what is kept.</summary>
    private async Task KeepAsync(string path)
    {
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < Patience;)
        {
            using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.Headers.TryGetValues("Cache-Status", out var status) && status.Any(static each => each.EndsWith("; hit", StringComparison.Ordinal)))
            {
                return;
            }
        }

        throw new InvalidOperationException("The other server keeps no answers.");
    }

    /// <summary>An event may come before the writer has its acknowledgement: then it is less than nothing.</summary>
    private async Task MeasureEventsAsync()
    {
        var feed = JsonNode.Parse(await reader.GetStringAsync(new Uri("/graphql?query={feeds(first:1){nodes{id}}}", UriKind.Relative)));
        var feedId = (string?)feed?["data"]?["feeds"]?["nodes"]?[0]?["id"];
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = Subscription }) };
        request.Headers.Add("Accept", "text/event-stream");
        using var stream = await reader.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await stream.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        List<long> waits = [];
        for (var number = 0; number < Warmup + Writes; number++)
        {
            var guid = string.Create(CultureInfo.InvariantCulture, $"entry-{number}");
            using var patience = new CancellationTokenSource(Patience);
            var heard = ListenAsync(lines.ReadLineAsync, guid, patience.Token);
            var input = new { feedId, guid, title = guid, url = $"https://blog.example/{guid}", pubDate = DateTime.UtcNow };
            using var written = await writer.SendAsync(HttpMethod.Post, "/graphql", new { query = CreateEntry, variables = new { input } });
            var acknowledged = Stopwatch.GetTimestamp();
            waits.Add(await heard - acknowledged);
        }

        Print("event of a subscription", waits);
    }

    /// <returns>When it was heard.</returns>
    private static async Task<long> ListenAsync(Func<CancellationToken, ValueTask<string?>> read, string guid, CancellationToken cancellation)
    {
        while (await read(cancellation) is { } line)
        {
            if (line.Contains($"\"{guid}\"", StringComparison.Ordinal))
            {
                return Stopwatch.GetTimestamp();
            }
        }

        throw new InvalidOperationException("The subscription has ended.");
    }
}
