namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Section "Telemetry".</summary>
internal sealed record TelemetryOptions
{
    /// <summary>Whether spans hold the documents that clients send. They may hold secrets.</summary>
    public bool IncludeDocuments { get; init; }

    public OtlpOptions Otlp { get; init; } = new();
}
