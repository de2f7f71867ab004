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

    [LoggerMessage(8, LogLevel.Information, "{Work}: {Rows} rows written")]
    public static partial void DailyWorkDone(ILogger logger, string work, int rows);

    [LoggerMessage(9, LogLevel.Error, "{Work}: failed, and will be tried again tomorrow")]
    public static partial void DailyWorkFailed(ILogger logger, Exception exception, string work);
}
