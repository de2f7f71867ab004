using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Data.Statements;

/// <summary>Hears of every statement of the schema and of EF Core: measures how long it takes, and logs it when that is long. Thread-safe.</summary>
/// <remarks>What is logged is the text with its parameters' names; their values are nowhere.</remarks>
public sealed class StatementWatch : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "PyDotOrg.Graph.Statements";

    /// <summary>Histogram, seconds: how long statements take, by database and kind (OpenTelemetry's conventions for databases).</summary>
    public const string Duration = "db.client.operation.duration";

    /// <summary>In the place of a number of rows: the statement has failed, or was cancelled.</summary>
    public const int Failed = -1;

    /// <summary>In the place of a number of rows: nobody has counted them.</summary>
    public const int Uncounted = -2;

    /// <summary>Clients choose names, so that one could fill the log.</summary>
    private const int LongestName = 128;

    private const string SystemTag = "db.system.name";
    private const string KindTag = "db.operation.name";
    private const string ErrorTag = "error.type";
    private const string AnyError = "_OTHER";
    private const string AnyKind = "_OTHER";

    private static readonly string[] Kinds = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "SAVEPOINT", "SET"];

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly TimeSpan _slow;
    private readonly Meter _meter;
    private readonly Histogram<double> _duration;

    /// <param name="time">The clock.</param>
    /// <param name="options">What counts as long.</param>
    /// <param name="logger">Takes a line for each statement that takes long.</param>
    public StatementWatch(TimeProvider time, IOptions<StatementOptions> options, ILogger<StatementWatch> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _time = time;
        _logger = logger;
        _slow = options.Value.Slow;
        _meter = new Meter(MeterName);
        _duration = _meter.CreateHistogram(Duration, "s", "Duration of database client operations.", tags: null, Seconds);
    }

    /// <summary>A statement begins.</summary>
    /// <returns>To be given back when it ends.</returns>
    public long Begin() => _time.GetTimestamp();

    /// <summary>A statement has ended.</summary>
    /// <param name="begin">What <see cref="Begin"/> has returned.</param>
    /// <param name="system">The database, by its name in OpenTelemetry's conventions.</param>
    /// <param name="sql">The text.</param>
    /// <param name="rows">Rows that were read; <see cref="Failed"/> when there is no result.</param>
    /// <param name="operation">The GraphQL operation that it is part of, when that is known and has a name.</param>
    public void End(long begin, string system, string sql, int rows, string? operation) =>
        Hear(_time.GetElapsedTime(begin), system, sql, rows, operation);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    /// <inheritdoc cref="End"/>
    internal void Hear(TimeSpan duration, string system, string sql, int rows, string? operation = null)
    {
        if (_duration.Enabled)
        {
            Measure(duration, system, sql, rows == Failed);
        }

        if (duration < _slow)
        {
            return;
        }

        if (operation is null)
        {
            Log.SlowStatement(_logger, duration.TotalMilliseconds, rows, sql); // Of writes the scope of the request names the operation.
        }
        else
        {
            Log.SlowStatement(_logger, duration.TotalMilliseconds, rows, operation[..Math.Min(operation.Length, LongestName)], sql);
        }
    }

    private void Measure(TimeSpan duration, string system, string sql, bool hasFailed)
    {
        var tags = new TagList { { SystemTag, system }, { KindTag, KindOf(sql) } };
        if (hasFailed)
        {
            tags.Add(ErrorTag, AnyError);
        }

        _duration.Record(duration.TotalSeconds, tags);
    }

    private static string KindOf(string sql)
    {
        foreach (var kind in Kinds)
        {
            if (sql.StartsWith(kind, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return AnyKind;
    }
}
