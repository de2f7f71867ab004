using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace PyDotOrg.Graph.Server.Observability.Prometheus;

/// <summary>Writes measures down when somebody asks for them. Those who ask at once wait for each other.</summary>
[ExportModes(ExportModes.Pull)]
internal sealed class PrometheusExporter : BaseExporter<Metric>, IPullMetricExporter
{
    private const int Patience = 5000;

    private readonly Lock _gate = new();
    private bool _isOpenMetrics;
    private string? _text;

    /// <summary>Set by the reader: asks all meters, and hands what they say to <see cref="Export"/>.</summary>
    public Func<int, bool>? Collect { get; set; }

    /// <summary>All measures as they are now; null when that took too long.</summary>
    public string? Read(bool isOpenMetrics)
    {
        lock (_gate)
        {
            (_isOpenMetrics, _text) = (isOpenMetrics, null);
            return Collect?.Invoke(Patience) == true ? _text : null;
        }
    }

    /// <inheritdoc/>
    public override ExportResult Export(in Batch<Metric> batch)
    {
        _text = MetricText.Write(batch, ParentProvider.GetResource().Attributes, _isOpenMetrics);
        return ExportResult.Success;
    }
}
