using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Server.Failures;

/// <summary>The last net: what no surface has answered becomes a short answer, and a line in the log when it is our mistake.</summary>
internal static class FailureFeature
{
    /// <summary>Comes first, so that it sees the failures of everything behind it.</summary>
    public static WebApplication UseFailureAnswers(this WebApplication app)
    {
        var logger = app.Logger;
        app.Use(next => context =>
        {
            // Most requests end without waiting and without failing; they should not pay for a state machine.
            try
            {
                var running = next(context);
                return running.IsCompletedSuccessfully ? running : WaitAsync(running, context, logger);
            }
            catch (Exception exception)
            {
                return AnswerAsync(exception, context, logger);
            }
        });
        return app;
    }

    private static async Task WaitAsync(Task running, HttpContext context, ILogger logger)
    {
        try
        {
            await running;
        }
        catch (Exception exception)
        {
            await AnswerAsync(exception, context, logger);
        }
    }

    private static Task AnswerAsync(Exception exception, HttpContext context, ILogger logger)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            return Task.CompletedTask; // Nobody is left to read it.
        }

        var refused = exception as BadHttpRequestException;
        var isOutage = Outage.IsCauseOf(exception);
        if (isOutage)
        {
            Log.RequestUnavailable(logger, context.Request.Method, LoggedPath.Of(context.Request.Path), exception.GetBaseException().Message);
        }
        else if (refused is null)
        {
            Log.RequestFailed(logger, exception, context.Request.Method, LoggedPath.Of(context.Request.Path));
        }

        if (context.Response.HasStarted)
        {
            context.Abort(); // Half an answer must not look like a whole one.
            return Task.CompletedTask;
        }

        return FailureAnswer.WriteAsync(
            context, refused?.StatusCode ?? (isOutage ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError));
    }
}
