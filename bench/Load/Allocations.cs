using System.Diagnostics.Tracing;
using System.Globalization;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;

namespace PyDotOrg.Graph.Load;

/// <summary>Counts what another .NET process allocates, by the runtime's own counter.</summary>
internal static class Allocations
{
    private static readonly EventPipeProvider Counters = new(
        "System.Runtime", EventLevel.Informational, arguments: new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" });

    /// <summary>Bytes for each answer while a server is under load.</summary>
    public static async Task<double> MeasureAsync(ServerProcess server, byte[] request, TimeSpan time)
    {
        using var session = await new DiagnosticsClient(server.Id).StartEventPipeSessionAsync([Counters], requestRundown: false, circularBufferMB: 16, token: CancellationToken.None);
        using var source = new EventPipeEventSource(session.EventStream);
        var bytes = 0.0;
        source.Dynamic.All += each => bytes += Allocated(each);
        var reading = Task.Run(source.Process);
        var answers = await LoadGenerator.RunAsync([server.Port], request, time);
        await Task.Delay(TimeSpan.FromSeconds(1.5)); // The counter speaks once a second; its last word is still to come.
        await session.StopAsync(CancellationToken.None);
        await reading;
        return bytes / answers.Count;
    }

    private static double Allocated(TraceEvent each) =>
        each.EventName == "EventCounters"
        && each.PayloadValue(0) is IDictionary<string, object> { } body
        && body["Payload"] is IDictionary<string, object> counter
        && counter["Name"] is "alloc-rate"
            ? Convert.ToDouble(counter["Increment"], CultureInfo.InvariantCulture)
            : 0;
}
