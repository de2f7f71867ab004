using OpenTelemetry.Logs;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Spans and measures of the engine for whoever listens, and an exporter that does when it is configured.</summary>
internal static class ObservabilityFeature
{
    public static WebApplicationBuilder AddObservability(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new TelemetryOptions();
        builder.Services.AddGraphQLServer()
            .AddInstrumentation(instrumentation => instrumentation.IncludeDocument = options.IncludeDocuments);
        if (options.Otlp.Endpoint is { } endpoint)
        {
            AddExport(builder, new Collector(endpoint, options.Otlp.Protocol));
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
            logs.SetResourceBuilder(TelemetryExport.Resource);
            logs.AddOtlpExporter(otlp => collector.Configure(otlp, "logs"));
        });
    }
}
