namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Section "Telemetry:Prometheus".</summary>
internal sealed record PrometheusOptions
{
    /// <summary>Where measures are served, such as http://127.0.0.1:9464; nowhere when null.</summary>
    public Uri? Address { get; init; }
}
