using System.Globalization;
using System.Text;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what it costs to say that nothing has changed, beside the whole answer from the cache.</summary>
internal static class NotModified
{
    private static readonly string[] Works = ["W1", "W2", "W4", "W5"];

    public static async Task CompareAsync(ServerProcess server, TimeSpan time)
    {
        Console.WriteLine($"{"by GET",-46}{"",8}{"304",18}{"200",18}{"304/200",18}");
        foreach (var work in Work.All.Where(static work => Works.Contains(work.Name)))
        {
            var target = work.Query is null ? work.Target : $"{work.Target}?query={Uri.EscapeDataString(work.Query)}";
            var whole = new Series([server], ToRequest(server.Port, target, ""));
            var known = new Series([server], ToRequest(server.Port, target, $"If-None-Match: {await GetTagAsync(server.Port, target)}\r\n"));
            await Series.MeasureAsync([known, whole], Measurement.Rounds, time);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work.Name + " " + work.Title,-46}{"",8}{known,18}{whole,18}{known.Median / whole.Median,18:F2}"));
        }
    }

    private static byte[] ToRequest(int port, string target, string header) =>
        Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\nUser-Agent: load\r\nAccept: */*\r\n{header}\r\n");

    private static async Task<string> GetTagAsync(int port, string target)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var answer = await client.GetAsync(new Uri(target, UriKind.Relative));
        return answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException($"{target} has no entity tag.");
    }
}
