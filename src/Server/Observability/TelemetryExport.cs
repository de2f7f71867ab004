using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PyDotOrg.GraphQL.Diagnostics;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Sends spans and measures to a collector as long as the server runs; what is left is sent when it ends.</summary>
/// <param name="collector">Where they go.</param>
internal sealed class TelemetryExport(Collector collector) : IHostedService, IDisposable
{
    private const string Web = "Microsoft.AspNetCore";
    private const string Database = "Npgsql";
    private const string Statements = "PyDotOrg.Graph.Statements";

    private readonly QueryStringRemoval _removal = new();
    private TracerProvider? _spans;
    private MeterProvider? _measures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _spans = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Meters.Resource)
            .AddSource(GraphQLTelemetry.Name, Statements, Web, Database)
            .AddProcessor(_removal)
            .AddOtlpExporter(otlp => collector.Configure(otlp, "traces"))
            .Build();
        _measures = Sdk.CreateMeterProviderBuilder()
            .AddServer()
            .AddOtlpExporter(otlp => collector.Configure(otlp, "metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _spans?.Dispose();
        _measures?.Dispose();
        _removal.Dispose();
    }
}
