using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>What the server measures of itself. Nothing that clients choose is an attribute.</summary>
internal sealed class ServerMeasures : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "PyDotOrg.Graph.Server";

    private const string WindowTag = "pydotorg.rate_limit.window";
    private const string WorkTag = "pydotorg.upkeep.work";
    private const string ErrorTag = "error.type";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.01, 0.1, 0.5, 1, 5, 10, 60, 300, 1800],
    };

    private readonly Counter<long> _refusals;
    private readonly Counter<long> _rows;
    private readonly Histogram<double> _works;
    private readonly Gauge<double> _successes;

    public ServerMeasures()
    {
        Meter = new Meter(MeterName);
        _refusals = Meter.CreateCounter<long>("pydotorg.rate_limit.refusals", "{request}", "Requests that came too often.");
        _works = Meter.CreateHistogram("pydotorg.upkeep.duration", "s", "Duration of work that is due because time goes by.", tags: null, Seconds);
        _rows = Meter.CreateCounter<long>("pydotorg.upkeep.rows", "{row}", "Rows that such work has written.");
        _successes = Meter.CreateGauge<double>("pydotorg.upkeep.last_success", "s", "When such work has last been done, in seconds since 1970.");
    }

    /// <summary>For those who measure something when they are asked.</summary>
    public Meter Meter { get; }

    /// <summary>A request was refused.</summary>
    /// <param name="window">The window that was full.</param>
    public void CountRefusal(string window) => _refusals.Add(1, new KeyValuePair<string, object?>(WindowTag, window));

    /// <summary>Work was done.</summary>
    /// <param name="work">What it is called.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="rows">Rows that were written.</param>
    /// <param name="now">When it ended.</param>
    public void CountWork(string work, TimeSpan duration, int rows, DateTimeOffset now)
    {
        var tag = new KeyValuePair<string, object?>(WorkTag, work);
        _works.Record(duration.TotalSeconds, tag);
        _rows.Add(rows, tag);
        _successes.Record(now.ToUnixTimeSeconds(), tag);
    }

    /// <summary>Measures whether it is this server that does such work.</summary>
    /// <param name="hasTurn">Whether it is at this moment.</param>
    public void ObserveTurn(Func<bool> hasTurn) => Meter.CreateObservableGauge(
        "pydotorg.upkeep.turn", () => hasTurn() ? 1 : 0, "{server}", "1 on the server that does such work, 0 on the others.");

    /// <summary>Work has failed.</summary>
    /// <param name="work">What it is called.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="exception">Why.</param>
    public void CountFailure(string work, TimeSpan duration, Exception exception) =>
        _works.Record(duration.TotalSeconds, new TagList { { WorkTag, work }, { ErrorTag, exception.GetType().FullName } });

    public void Dispose() => Meter.Dispose();
}
