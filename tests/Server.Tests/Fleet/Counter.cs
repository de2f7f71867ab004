using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>
/// A row whose name is a number that only grows: whoever reads a smaller one than was acknowledged a second before has read something stale.
/// </summary>
internal sealed class Counter(ServerFleet fleet)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly List<(long At, int Value)> _acknowledged = [];
    private readonly Lock _gate = new();
    private string _path = "";

    /// <summary>Answers that were compared.</summary>
    public int Reads { get; private set; }

    /// <summary>Answers that were older than they may be.</summary>
    public List<string> Stale { get; } = [];

    /// <summary>The largest number that was acknowledged.</summary>
    public int Last
    {
        get
        {
            lock (_gate)
            {
                return _acknowledged.Count == 0 ? 0 : _acknowledged[^1].Value;
            }
        }
    }

    public async Task MakeAsync()
    {
        var (status, json) = await fleet.WriteAsync(HttpMethod.Post, fleet.Front, "/api/v1/job-categories", new { name = "0", slug = "counter" }, fleet.Token);
        Assert.Equal(201, status);
        _path = $"/api/v1/job-categories/{json!["id"]}"; // A row that was made.
    }

    /// <summary>Writes a number.</summary>
    /// <returns>Whether that was acknowledged.</returns>
    public async Task<bool> WriteAsync(Uri address, int value)
    {
        var name = value.ToString(CultureInfo.InvariantCulture);
        var (status, _) = await fleet.WriteAsync(HttpMethod.Put, address, _path, new { name }, fleet.Token);
        lock (_gate)
        {
            if (status == 200)
            {
                _acknowledged.Add((Stopwatch.GetTimestamp(), value));
            }
        }

        return status == 200;
    }

    /// <summary>Reads the number as somebody without an account, whose answers are kept.</summary>
    /// <returns>Null when there is no answer.</returns>
    public async Task<int?> ReadAsync(Uri address)
    {
        var begun = Stopwatch.GetTimestamp();
        if (await fleet.GetAsync(address, _path) is not { } json)
        {
            return null;
        }

        var value = int.Parse(json["name"]!.ToString(), CultureInfo.InvariantCulture); // Every category has one.
        lock (_gate)
        {
            var least = _acknowledged.LastOrDefault(each => Stopwatch.GetElapsedTime(each.At, begun) > Grace).Value;
            Reads++;
            if (value < least)
            {
                Stale.Add(string.Create(CultureInfo.InvariantCulture, $"{address}: {value} instead of {least}"));
            }
        }

        return value;
    }
}
