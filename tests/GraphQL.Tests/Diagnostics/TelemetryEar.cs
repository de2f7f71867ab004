using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PyDotOrg.GraphQL.Diagnostics;

namespace PyDotOrg.GraphQL.Tests.Diagnostics;

/// <summary>Listens to the spans and measures of one server, under a name of their own.</summary>
internal sealed class TelemetryEar : IDisposable
{
    private static int _count;

    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<string> _measures = new();
    private ActivityListener? _activities;
    private MeterListener? _meters;

    public TelemetryEar()
    {
        Options = new InstrumentationOptions { Name = $"test{Interlocked.Increment(ref _count)}" };
        Telemetry = new Telemetry(Options);
    }

    public InstrumentationOptions Options { get; }

    public Telemetry Telemetry { get; }

    /// <summary>The spans that have ended, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Spans => [.. _spans];

    /// <summary>The measures as text, durations without their values.</summary>
    public IReadOnlyList<string> Measures => [.. _measures];

    public TelemetryEar ListenToSpans()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Options.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        return this;
    }

    public TelemetryEar ListenToMeasures()
    {
        _meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Options.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument.Name, "", tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument.Name, $" {value}", tags));
        _meters.Start();
        return this;
    }

    /// <summary>Asks the instruments that are only asked.</summary>
    public void Observe() => _meters?.RecordObservableInstruments();

    public void Dispose()
    {
        _activities?.Dispose();
        _meters?.Dispose();
        Telemetry.Dispose();
    }

    /// <summary>A span as text: its name, its attributes and its events.</summary>
    public static string Print(Activity span) =>
        $"{span.DisplayName} [{span.Kind}]{(span.Status == ActivityStatusCode.Error ? " failed" : "")}: {Print(span.TagObjects)}"
        + string.Concat(span.Events.Select(static told => $"; {told.Name}: {Print(told.Tags)}"));

    private static string Print(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(
        ' ', tags.Select(static tag => $"{tag.Key}={(tag.Value is string[] list ? string.Join(',', list) : tag.Value)}"));

    private void Note(string name, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measures.Enqueue($"{name}{value} {Print(tags.ToArray())}".TrimEnd());
}
