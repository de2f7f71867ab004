namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Section "Telemetry:Otlp".</summary>
internal sealed record OtlpOptions
{
    /// <summary>Where the collector listens, such as http://localhost:4318; nothing is sent when null.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>How it is spoken to.</summary>
    public OtlpProtocol Protocol { get; init; }
}

/// <summary>The forms of OTLP.</summary>
internal enum OtlpProtocol
{
    /// <summary>HTTP with binary bodies; collectors listen on port 4318.</summary>
    Http,

    /// <summary>gRPC; collectors listen on port 4317.</summary>
    Grpc,
}
