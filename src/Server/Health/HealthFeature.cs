using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PyDotOrg.Graph.Rest;

namespace PyDotOrg.Graph.Server.Health;

/// <summary>The addresses that tell a load balancer or a person whether this server can work.</summary>
internal static class HealthFeature
{
    private const string Live = "/health/live";

    private const string Api = "/api/health";

    private const string Methods = "GET, HEAD, OPTIONS";

    private static readonly string[] Ready = ["/health/ready", "/health", Api];

    private static readonly string[] ReadMethods = ["GET", "HEAD"];

    /// <summary>A database that takes longer does not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>(DatabaseHealth.Name, timeout: Patience);
        return builder;
    }

    /// <summary>"live" asks nobody: a process that answers it should not be restarted because of its database.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapMethods(Live, ReadMethods, static context => AnswerAsync(context, check: static _ => false));
        foreach (var path in Ready)
        {
            app.MapMethods(path, ReadMethods, static context => AnswerAsync(context, check: null));
        }

        app.Map(Api, static context => RestAnswers.RefuseMethodAsync(context, Methods)); // Behind the ones above, so only for other methods.
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, Func<HealthCheckRegistration, bool>? check)
    {
        var checks = context.RequestServices.GetRequiredService<HealthCheckService>();
        var report = await checks.CheckHealthAsync(check, context.RequestAborted);
        var healthy = report.Status == HealthStatus.Healthy;
        var body = Describe(healthy, report);
        var response = context.Response;
        response.StatusCode = healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>The reference's form: rest-v1.md, section 9.1, Health.</summary>
    private static ReadOnlyMemory<byte> Describe(bool healthy, HealthReport report)
    {
        var body = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(body);
        writer.WriteStartObject();
        writer.WriteString("status", healthy ? "healthy" : "unhealthy");
        foreach (var (name, entry) in report.Entries)
        {
            writer.WriteBoolean(name, entry.Status == HealthStatus.Healthy);
        }

        writer.WriteEndObject();
        writer.Flush();
        return body.WrittenMemory;
    }
}
