using System.Text;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace PyDotOrg.Graph.Server.Observability.Prometheus;

/// <summary>
/// Answers <c>GET /metrics</c> at an address of its own, which clients need not reach. It is there before the server takes its first
/// request, and until it has answered its last one.
/// </summary>
/// <param name="address">The address.</param>
/// <param name="logger">Is told where it is.</param>
internal sealed class PrometheusServer(Uri address, ILogger<PrometheusServer> logger) : IHostedService, IAsyncDisposable
{
    private const string Path = "/metrics";
    private const string OpenMetrics = "application/openmetrics-text";
    private const string Methods = "GET, HEAD";

    private readonly PrometheusExporter _exporter = new();
    private BaseExportingMetricReader? _reader;
    private MeterProvider? _measures;
    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _reader = new BaseExportingMetricReader(_exporter);
        _measures = Sdk.CreateMeterProviderBuilder().AddServer().AddReader(_reader).Build();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address.GetLeftPart(UriPartial.Authority)).ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync(cancellationToken);
        Log.Metrics(logger, _app.Urls.First() + Path);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _measures?.Dispose();
        _reader?.Dispose();
        _exporter.Dispose();
    }

    private Task AnswerAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMetricsTagsFeature>() is { } metrics)
        {
            metrics.MetricsDisabled = true; // Whoever looks is no client.
        }

        if (http.Request.Path != Path)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = Methods;
            return Task.CompletedTask;
        }

        return WriteAsync(http);
    }

    private async Task WriteAsync(HttpContext http)
    {
        var isOpenMetrics = http.Request.Headers.Accept.ToString().Contains(OpenMetrics, StringComparison.OrdinalIgnoreCase);
        if (_exporter.Read(isOpenMetrics) is not { } text)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        http.Response.ContentType = isOpenMetrics ? $"{OpenMetrics}; version=1.0.0; charset=utf-8" : "text/plain; version=0.0.4; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
