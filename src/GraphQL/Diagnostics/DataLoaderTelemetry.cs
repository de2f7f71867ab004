using System.Diagnostics;
using PyDotOrg.GraphQL.DataLoader;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>Turns what data loaders do into spans and measures. Keys are counted, never told.</summary>
/// <param name="telemetry">The instruments.</param>
internal sealed class DataLoaderTelemetry(Telemetry telemetry) : DataLoaderDiagnosticEventListener
{
    public override bool IsListening => telemetry.HearsBatches;

    public override IDisposable ExecuteBatch<TKey>(string name, IReadOnlyList<TKey> keys) => new BatchScope(telemetry, name, keys.Count);

    public override void BatchError<TKey>(string name, IReadOnlyList<TKey> keys, Exception exception) =>
        Activity.Current?.SetTag(TagNames.ErrorType, ErrorTypes.Of(exception)).SetStatus(ActivityStatusCode.Error);

    private sealed class BatchScope : IDisposable
    {
        private readonly Telemetry _telemetry;
        private readonly string _name;
        private readonly Activity? _activity;
        private readonly long _start;

        public BatchScope(Telemetry telemetry, string name, int size)
        {
            _telemetry = telemetry;
            _name = name;
            _start = telemetry.Time.GetTimestamp();
            _activity = telemetry.Source.StartActivity("GraphQL DataLoader Batch")
                ?.SetTag(TagNames.ProcessingType, "dataloader_batch")
                .SetTag(TagNames.LoaderName, name)
                .SetTag(TagNames.LoaderBatchSize, size);
            telemetry.BatchSize.Record(size, new KeyValuePair<string, object?>(TagNames.LoaderName, name));
        }

        public void Dispose()
        {
            _activity?.Dispose();
            _telemetry.BatchDuration.Record(
                _telemetry.SecondsSince(_start), new KeyValuePair<string, object?>(TagNames.LoaderName, _name));
        }
    }
}
