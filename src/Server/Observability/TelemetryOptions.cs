namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Section "Telemetry".</summary>
internal sealed record TelemetryOptions
{
    /// <summary>Whether spans hold the documents that clients send. They may hold secrets.</summary>
    public bool IncludeDocuments { get; init; }

    /// <summary>Whether each request has a line in the log.</summary>
    public bool AccessLog { get; init; }

    public OtlpOptions Otlp { get; init; } = new();

    public PrometheusOptions Prometheus { get; init; } = new();

    public SlowQueryOptions SlowQueries { get; init; } = new();
}
