using Microsoft.Extensions.Logging;

namespace PyDotOrg.GraphQL;

/// <summary>Everything that the engine logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The field {Coordinate} failed.")]
    public static partial void FieldFailed(ILogger logger, Exception exception, string coordinate);

    [LoggerMessage(2, LogLevel.Error, "A request failed outside of its fields.")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The field {Coordinate} has no value, because something is out of order: {Reason}")]
    public static partial void FieldUnavailable(ILogger logger, string coordinate, string reason);

    [LoggerMessage(5, LogLevel.Warning, "A request was not answered, because something is out of order: {Reason}")]
    public static partial void RequestUnavailable(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Warning, "An operation was ended after {Timeout}.")]
    public static partial void OperationTimedOut(ILogger logger, TimeSpan timeout);
}
