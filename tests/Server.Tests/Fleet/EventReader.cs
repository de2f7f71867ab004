using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>A subscriber to new blog entries, who comes back through the proxy when its connection is lost.</summary>
/// <param name="fleet">The servers.</param>
/// <param name="address">Where it subscribes first.</param>
internal sealed class EventReader(ServerFleet fleet, Uri address)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly List<string> _heard = [];
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _subscribed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How often it had to come back.</summary>
    public int Returns { get; private set; }

    /// <summary>What was told besides events.</summary>
    public List<string> Troubles { get; } = [];

    /// <summary>Done with each event as it comes.</summary>
    public Func<string, Task> OnEvent { get; init; } = static _ => Task.CompletedTask;

    /// <summary>Ends when it listens for the first time.</summary>
    public Task Subscribed => _subscribed.Task.WaitAsync(Wait.Patience);

    /// <summary>The names of the entries that it heard of, in their order.</summary>
    public List<string> Heard
    {
        get
        {
            lock (_gate)
            {
                return [.. _heard];
            }
        }
    }

    /// <summary>Listens until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        for (var target = address; !stop.IsCancellationRequested; target = fleet.Front, Returns++)
        {
            try
            {
                await ListenAsync(target, stop);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task ListenAsync(Uri target, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query = "subscription { blogEntryAdded { guid } }" }),
        };
        request.Headers.Add("Accept", "text/event-stream");
        using var answer = await fleet.SendAsync(target, request);
        using var reader = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop));
        _subscribed.TrySetResult();
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                await TakeAsync(line["data: ".Length..]);
            }
        }
    }

    private async Task TakeAsync(string data)
    {
        if (JsonNode.Parse(data)?["data"]?["blogEntryAdded"]?["guid"]?.ToString() is { } name)
        {
            lock (_gate)
            {
                _heard.Add(name);
            }

            await OnEvent(name);
        }
        else
        {
            Troubles.Add(data);
        }
    }
}
