using OpenTelemetry.Exporter;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Where telemetry goes.</summary>
/// <param name="Endpoint">The address of the collector.</param>
/// <param name="Protocol">How it is spoken to.</param>
internal sealed record Collector(Uri Endpoint, OtlpProtocol Protocol)
{
    /// <summary>Points an exporter to the collector.</summary>
    /// <param name="exporter">The exporter.</param>
    /// <param name="signal">What it exports; over HTTP each signal has an address of its own.</param>
    public void Configure(OtlpExporterOptions exporter, string signal)
    {
        (exporter.Protocol, exporter.Endpoint) = Protocol == OtlpProtocol.Grpc
            ? (OtlpExportProtocol.Grpc, Endpoint)
            : (OtlpExportProtocol.HttpProtobuf, new Uri($"{Endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}"));
    }
}
