using System.Text;
using OpenTelemetry.Metrics;

namespace PyDotOrg.Graph.Server.Observability.Prometheus;

/// <summary>What OpenTelemetry's measures are called in Prometheus (https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/).</summary>
internal static class MetricNames
{
    private const string Total = "_total";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["s"] = "seconds",
        ["ms"] = "milliseconds",
        ["By"] = "bytes",
        ["%"] = "percent",
    };

    /// <summary>The name of a family, without the <c>_total</c> of counters.</summary>
    public static string Of(Metric metric)
    {
        var name = Clean(metric.Name, mayHaveColon: true);
        return UnitOf(metric) is { } unit && !name.EndsWith($"_{unit}", StringComparison.Ordinal) ? $"{name}_{unit}" : name;
    }

    /// <summary>The name of a counter's samples.</summary>
    public static string OfCounter(string family) => family.EndsWith(Total, StringComparison.Ordinal) ? family : family + Total;

    /// <summary>The unit in words; null when the measure counts things.</summary>
    public static string? UnitOf(Metric metric) => Units.GetValueOrDefault(metric.Unit);

    /// <summary>The name of a label.</summary>
    public static string OfLabel(string key) => Clean(key, mayHaveColon: false);

    private static string Clean(string text, bool mayHaveColon)
    {
        var clean = new StringBuilder(text.Length + 1);
        foreach (var sign in text)
        {
            if (char.IsAsciiLetterOrDigit(sign) || (mayHaveColon && sign == ':'))
            {
                clean.Append(clean.Length == 0 && char.IsAsciiDigit(sign) ? "_" : "").Append(sign);
            }
            else if (clean.Length == 0 || clean[^1] != '_')
            {
                clean.Append('_');
            }
        }

        return clean.ToString();
    }
}
