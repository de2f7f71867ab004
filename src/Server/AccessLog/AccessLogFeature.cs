using PyDotOrg.Graph.Server.Failures;
using PyDotOrg.Graph.Server.Observability;

namespace PyDotOrg.Graph.Server.AccessLog;

/// <summary>A line in the log for every request when it is answered, if that is wanted. The scope of the line has the request's id, route and operation.</summary>
internal static class AccessLogFeature
{
    private const string Category = "PyDotOrg.Graph.Requests";

    /// <summary>The status of a request whose client has gone, as nginx has it.</summary>
    private const int ClientGone = 499;

    /// <summary>Stands behind the request ids, and before everything that answers.</summary>
    public static WebApplication UseAccessLog(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TelemetryOptions>().AccessLog)
        {
            var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
            var time = app.Services.GetRequiredService<TimeProvider>();
            app.Use(next => http => RunAsync(next, http, time, logger));
        }

        return app;
    }

    private static async Task RunAsync(RequestDelegate next, HttpContext http, TimeProvider time, ILogger logger)
    {
        var begin = time.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var status = http.RequestAborted.IsCancellationRequested && !http.WebSockets.IsWebSocketRequest ? ClientGone : http.Response.StatusCode;
            Log.Answered(
                logger,
                http.Request.Method,
                LoggedPath.Of(http.Request.Path),
                status,
                time.GetElapsedTime(begin).TotalMilliseconds,
                http.Connection.RemoteIpAddress);
        }
    }
}
