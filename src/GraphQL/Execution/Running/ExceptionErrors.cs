using Microsoft.Extensions.Logging;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>Unexpected exceptions as errors that say nothing of our inside; what they hide goes to the log.</summary>
internal static class ExceptionErrors
{
    /// <summary>The member of an error's extensions that says after how many seconds a client may ask again.</summary>
    public const string RetryAfter = "retryAfter";

    /// <summary>The error of an exception that a field has thrown.</summary>
    public static GraphQLError OfField(Exception exception, RequestOptions options, ILogger logger, string coordinate)
    {
        if (options.IsOutage(exception))
        {
            Log.FieldUnavailable(logger, coordinate, ReasonOf(exception));
            return Unavailable(exception, options);
        }

        Log.FieldFailed(logger, exception, coordinate);
        return Unexpected(exception, options);
    }

    /// <summary>The error of an exception that no field has thrown.</summary>
    public static GraphQLError OfRequest(Exception exception, RequestOptions options, ILogger logger)
    {
        if (options.IsOutage(exception))
        {
            Log.RequestUnavailable(logger, ReasonOf(exception));
            return Unavailable(exception, options);
        }

        Log.RequestFailed(logger, exception);
        return Unexpected(exception, options);
    }

    /// <summary>Details only where the options allow them.</summary>
    private static GraphQLError Unexpected(Exception exception, RequestOptions options)
    {
        var error = ErrorBuilder.New().SetMessage(Messages.UnexpectedError).SetException(exception);
        if (options.IncludeExceptionDetails)
        {
            error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        return error.Build();
    }

    private static GraphQLError Unavailable(Exception exception, RequestOptions options) => ErrorBuilder.New()
        .SetMessage(Messages.Unavailable)
        .SetCode(ErrorCodes.Execution.Unavailable)
        .SetExtension(RetryAfter, (int)options.OutageRetryAfter.TotalSeconds)
        .SetException(exception)
        .Build();

    /// <summary>An outage fails every request: a line each has to do, and no stack tells more.</summary>
    private static string ReasonOf(Exception exception) => exception.GetBaseException().Message;
}
