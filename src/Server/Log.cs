using System.Net;

namespace PyDotOrg.Graph.Server;

/// <summary>Every line that the host logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Listening on {Address}")]
    public static partial void Listening(ILogger logger, string address);

    [LoggerMessage(2, LogLevel.Information, "Explorer: {Address}")]
    public static partial void Explorer(ILogger logger, string address);

    [LoggerMessage(3, LogLevel.Information, "Schema: {Address}")]
    public static partial void Schema(ILogger logger, string address);

    [LoggerMessage(4, LogLevel.Information, "REST: {Address}")]
    public static partial void Rest(ILogger logger, string address);

    [LoggerMessage(5, LogLevel.Information, "Stopping: running requests are finished first")]
    public static partial void Stopping(ILogger logger);

    [LoggerMessage(6, LogLevel.Information, "{Line}")]
    public static partial void Prepared(ILogger logger, string line);

    [LoggerMessage(7, LogLevel.Error, "{Method} {Path} failed.")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(21, LogLevel.Warning, "{Method} {Path} was not answered, because something is out of order: {Reason}")]
    public static partial void RequestUnavailable(ILogger logger, string method, string path, string reason);

    [LoggerMessage(8, LogLevel.Information, "{Work}: {Rows} rows written")]
    public static partial void WorkDone(ILogger logger, string work, int rows);

    [LoggerMessage(9, LogLevel.Error, "{Work}: failed, and will be tried again when it is due")]
    public static partial void WorkFailed(ILogger logger, Exception exception, string work);

    [LoggerMessage(10, LogLevel.Information, "{Method} {Path} {Status} {Milliseconds} ms {Client}")]
    public static partial void Answered(ILogger logger, string method, string path, int status, double milliseconds, IPAddress? client);

    [LoggerMessage(11, LogLevel.Information, "Metrics: {Address}")]
    public static partial void Metrics(ILogger logger, string address);

    [LoggerMessage(12, LogLevel.Information, "REST documentation: {Address}")]
    public static partial void RestPages(ILogger logger, string address);

    [LoggerMessage(19, LogLevel.Warning, "The database does not answer ({Reason}): callers are counted by this server alone")]
    public static partial void CountsAlone(ILogger logger, string reason);

    [LoggerMessage(20, LogLevel.Warning, "Signing in with {Provider} failed: {Reason}")]
    public static partial void ProviderFailed(ILogger logger, string provider, string reason);
}
