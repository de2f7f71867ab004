using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Server.Settings;
using PyDotOrg.GraphQL.Execution.Instrumentation;

namespace PyDotOrg.Graph.Server.Tests.Observability;

public sealed class ObservabilityTests
{
    private const string Query = "query Asked($slug: String!) { releaseBySlug(slug: $slug) { name } }";

    [Fact]
    public async Task Spans_measures_and_logs_go_to_the_collector_when_there_is_one()
    {
        await using var collector = await Collecting.StartAsync();
        var server = await RunningServer.StartPreparedAsync(
            $"--Telemetry:Otlp:Endpoint={collector.Address}", "--Database:Seed=false", "--Logging:LogLevel:Default=Information");
        await using (server)
        {
            using var posted = await server.Client.PostAsJsonAsync(
                new Uri("/graphql", UriKind.Relative), new { query = Query, variables = new { slug = "hunter2" } });
            Assert.True(posted.IsSuccessStatusCode);
            using var got = await server.Client.GetAsync(
                new Uri($"/graphql?query={Uri.EscapeDataString(Query)}&variables=%7B%22slug%22:%22hunter2%22%7D", UriKind.Relative));
            Assert.True(got.IsSuccessStatusCode);
            using var failed = await server.Client.GetAsync(new Uri("/graphql?query=%7Bhunter2%7D&token=hunter2", UriKind.Relative));
        }

        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], collector.Bodies.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("graphql.operation.name", collector.Bodies["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("Asked", collector.Bodies["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("graphql.server.request.duration", collector.Bodies["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain("Asked", collector.Bodies["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", string.Concat(collector.Bodies.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_collector_nothing_listens()
    {
        await using var server = await RunningServer.StartAsync("--Database:Seed=false");
        Assert.NotEmpty(server.Services.GetServices<IExecutionDiagnosticEventListener>());
        Assert.DoesNotContain(
            server.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>(),
            static service => service.GetType().Name == "TelemetryExport");
    }

    [Theory]
    [InlineData("--Telemetry:Otlp:Endpoint=localhost:4318", "Configuration key \"Telemetry:Otlp:Endpoint\" must be an address such as http://localhost:4318, not \"localhost:4318\".")]
    [InlineData("--Telemetry:Otlp:Protocol=Thrift", "Configuration key \"Telemetry:Otlp:Protocol\" must be one of Http, Grpc, not \"Thrift\".")]
    [InlineData("--Telemetry:Jaeger=x", "Unknown configuration key \"Telemetry:Jaeger\". Known there: IncludeDocuments, AccessLog, Otlp, Prometheus, SlowQueries.")]
    [InlineData("--Telemetry:Prometheus:Address=https://127.0.0.1:9464", "Configuration key \"Telemetry:Prometheus:Address\" must be an address such as http://127.0.0.1:9464, not \"https://127.0.0.1:9464\".")]
    [InlineData("--Telemetry:SlowQueries:Threshold=soon", "Configuration key \"Telemetry:SlowQueries:Threshold\" must be a time span above zero such as 00:00:30, not \"soon\".")]
    public void What_cannot_be_used_is_named(string setting, string problem) =>
        Assert.Equal([problem], ServerBuilder.Create([setting]).Problems);

    /// <summary>Takes what exporters send.</summary>
    private sealed class Collecting : IAsyncDisposable
    {
        private readonly WebApplication _app;

        private Collecting(WebApplication app) => _app = app;

        public ConcurrentDictionary<string, string> Bodies { get; } = new(StringComparer.Ordinal);

        public string Address => _app.Urls.Single();

        public static async Task<Collecting> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Configuration["Urls"] = "http://127.0.0.1:0";
            var app = builder.Build();
            var collecting = new Collecting(app);
            app.Run(collecting.TakeAsync);
            await app.StartAsync();
            return collecting;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task TakeAsync(HttpContext http)
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            var text = Encoding.Latin1.GetString(body.ToArray());
            Bodies.AddOrUpdate(http.Request.Path.Value!, text, (_, known) => known + text); // Requests have a path.
        }
    }
}
