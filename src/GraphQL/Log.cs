using Microsoft.Extensions.Logging;

namespace PyDotOrg.GraphQL;

/// <summary>Everything that the engine logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The field {Coordinate} failed.")]
    public static partial void FieldFailed(ILogger logger, Exception exception, string coordinate);

    [LoggerMessage(2, LogLevel.Error, "A request failed outside of its fields.")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "An operation was ended after {Timeout}.")]
    public static partial void OperationTimedOut(ILogger logger, TimeSpan timeout);
}
