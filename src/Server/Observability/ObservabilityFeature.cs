using OpenTelemetry.Logs;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Server.Observability.Prometheus;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Spans and measures of the engine for whoever listens, and exporters that do when they are configured.</summary>
internal static class ObservabilityFeature
{
    public static WebApplicationBuilder AddObservability(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new TelemetryOptions();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<ServerMeasures>();
        builder.Services.Configure<StatementOptions>(statements => statements.Slow = options.SlowQueries.Threshold);
        builder.Services.AddGraphQLServer()
            .AddInstrumentation(instrumentation => instrumentation.IncludeDocument = options.IncludeDocuments);
        if (options.Otlp.Endpoint is { } endpoint)
        {
            AddExport(builder, new Collector(endpoint, options.Otlp.Protocol));
        }

        if (options.Prometheus.Address is { } address)
        {
            builder.Services.AddHostedService(services => new PrometheusServer(address, services.GetRequiredService<ILogger<PrometheusServer>>()));
        }

        if (options.Otlp.Endpoint is not null || options.Prometheus.Address is not null)
        {
            builder.Services.AddSingleton<StateSampler>();
            builder.Services.AddHostedService(static services => services.GetRequiredService<StateSampler>());
        }

        return builder;
    }

    // A method of its own: a server that exports nothing loads no exporter.
    private static void AddExport(WebApplicationBuilder builder, Collector collector)
    {
        builder.Services.AddSingleton(collector);
        builder.Services.AddHostedService<TelemetryExport>();
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.SetResourceBuilder(Meters.Resource);
            logs.IncludeScopes = true;
            logs.AddOtlpExporter(otlp => collector.Configure(otlp, "logs"));
        });
    }
}
