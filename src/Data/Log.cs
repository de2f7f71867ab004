using Microsoft.Extensions.Logging;

namespace PyDotOrg.Graph.Data;

/// <summary>Every line that this project logs. Never a value that somebody has sent.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Slow statement: {Milliseconds} ms, {Rows} rows, operation {Operation}: {Sql}")]
    public static partial void SlowStatement(ILogger logger, double milliseconds, int rows, string operation, string sql);

    [LoggerMessage(2, LogLevel.Warning, "Slow statement: {Milliseconds} ms, {Rows} rows: {Sql}")]
    public static partial void SlowStatement(ILogger logger, double milliseconds, int rows, string sql);
}
