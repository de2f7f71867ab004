using System.Diagnostics;

namespace PyDotOrg.Graph.Server.RequestIds;

/// <summary>Gives every request a name that its answer, its lines in the log and its span have in common.</summary>
internal static class RequestIdFeature
{
    private const string Category = "PyDotOrg.Graph.Requests";

    /// <summary>The name in spans.</summary>
    private const string Tag = "http.request.id";

    /// <summary>Comes before everything, so that nothing is answered or logged without it.</summary>
    public static WebApplication UseRequestIds(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        app.Use(next => http =>
        {
            var id = RequestId.Of(http.Request);
            var notes = new RequestNotes(id, http);
            http.TraceIdentifier = id;
            http.Response.Headers[RequestId.Header] = id;
            http.Features.Set(notes);
            Activity.Current?.SetTag(Tag, id);
            return RunAsync(next, http, notes, logger.BeginScope(notes));
        });
        return app;
    }

    /// <remarks>Most requests end without waiting; they should not pay for a state machine.</remarks>
    private static Task RunAsync(RequestDelegate next, HttpContext http, RequestNotes notes, IDisposable? scope)
    {
        Task running;
        try
        {
            running = next(http);
        }
        catch
        {
            End(notes, scope);
            throw;
        }

        if (!running.IsCompletedSuccessfully)
        {
            return WaitAsync(running, notes, scope);
        }

        End(notes, scope);
        return running;
    }

    private static async Task WaitAsync(Task running, RequestNotes notes, IDisposable? scope)
    {
        try
        {
            await running;
        }
        finally
        {
            End(notes, scope);
        }
    }

    private static void End(RequestNotes notes, IDisposable? scope)
    {
        notes.End();
        scope?.Dispose();
    }
}
