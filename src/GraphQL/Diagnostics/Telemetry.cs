using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>The activity source and the instruments of the engine.</summary>
internal sealed class Telemetry : IDisposable
{
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    private static readonly InstrumentAdvice<int> Errors = new() { HistogramBucketBoundaries = [0, 1, 2, 5, 10, 50, 100] };
    private static readonly InstrumentAdvice<int> Keys = new() { HistogramBucketBoundaries = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] };

    private readonly Meter _meter;
    private int _subscriptions;

    public Telemetry(InstrumentationOptions options, IMeterFactory? meters = null, TimeProvider? time = null)
    {
        Options = options;
        Time = time ?? TimeProvider.System;
        Source = new ActivitySource(options.Name);
        _meter = meters?.Create(new MeterOptions(options.Name)) ?? new Meter(options.Name);
        RequestDuration = Histogram(GraphQLTelemetry.RequestDuration, "Duration of GraphQL server requests.");
        RequestsActive = _meter.CreateUpDownCounter<int>(
            GraphQLTelemetry.RequestsActive, "{request}", "Number of active GraphQL server requests.");
        ProcessingDuration = Histogram(GraphQLTelemetry.ProcessingDuration, "Duration of a GraphQL server processing phase.");
        ResponseErrors = _meter.CreateHistogram(
            GraphQLTelemetry.ResponseErrors, "{error}", "Number of errors in a GraphQL response.", tags: null, Errors);
        ResolverErrors = _meter.CreateCounter<int>(
            GraphQLTelemetry.ResolverErrors, "{error}", "Errors of fields, by their place in the schema.");
        ResponsesFromCache = _meter.CreateCounter<int>(
            GraphQLTelemetry.ResponsesFromCache, "{response}", "Responses that were there already, so that nothing ran.");
        SubscriptionsActive = _meter.CreateObservableUpDownCounter(
            GraphQLTelemetry.SubscriptionsActive, () => Volatile.Read(ref _subscriptions), "{subscription}", "Number of active GraphQL subscriptions.");
        EventDuration = Histogram(GraphQLTelemetry.EventDuration, "Duration of processing a single subscription event.");
        BatchDuration = Histogram(GraphQLTelemetry.BatchDuration, "Duration of a batch of a data loader.");
        BatchSize = _meter.CreateHistogram(GraphQLTelemetry.BatchSize, "{key}", "Keys of a batch of a data loader.", tags: null, Keys);
    }

    public InstrumentationOptions Options { get; }

    public TimeProvider Time { get; }

    public ErrorTypes ErrorTypes { get; } = new();

    public ActivitySource Source { get; }

    public Histogram<double> RequestDuration { get; }

    public UpDownCounter<int> RequestsActive { get; }

    public Histogram<double> ProcessingDuration { get; }

    public Histogram<int> ResponseErrors { get; }

    public Counter<int> ResolverErrors { get; }

    public Counter<int> ResponsesFromCache { get; }

    public ObservableUpDownCounter<int> SubscriptionsActive { get; }

    public Histogram<double> EventDuration { get; }

    public Histogram<double> BatchDuration { get; }

    public Histogram<int> BatchSize { get; }

    /// <summary>Whether anybody listens to requests.</summary>
    public bool HearsRequests =>
        Source.HasListeners()
        || RequestDuration.Enabled || RequestsActive.Enabled || ProcessingDuration.Enabled
        || ResponseErrors.Enabled || ResolverErrors.Enabled || ResponsesFromCache.Enabled || EventDuration.Enabled;

    /// <summary>Whether anybody listens to data loaders.</summary>
    public bool HearsBatches => Source.HasListeners() || BatchDuration.Enabled || BatchSize.Enabled;

    /// <summary>Counts subscriptions. They are counted even while nobody listens: they may last until somebody does.</summary>
    public void CountSubscription(int change) => Interlocked.Add(ref _subscriptions, change);

    public double SecondsSince(long start) => Time.GetElapsedTime(start).TotalSeconds;

    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }

    private Histogram<double> Histogram(string name, string description) =>
        _meter.CreateHistogram(name, "s", description, tags: null, Seconds);
}
