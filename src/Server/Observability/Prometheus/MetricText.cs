using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace PyDotOrg.Graph.Server.Observability.Prometheus;

/// <summary>
/// Measures as Prometheus reads them: its text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/) or OpenMetrics 1.0,
/// which is nearly the same.
/// </summary>
/// <param name="isOpenMetrics">Which of the two.</param>
internal sealed class MetricText(bool isOpenMetrics)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes measures, and where they come from.</summary>
    /// <param name="batch">The measures.</param>
    /// <param name="resource">Where they come from, as names and values.</param>
    /// <param name="isOpenMetrics">Which of the two formats.</param>
    public static string Write(in Batch<Metric> batch, IEnumerable<KeyValuePair<string, object>> resource, bool isOpenMetrics)
    {
        // A family must not be torn apart, and two meters may have one of the same name.
        var families = new SortedDictionary<string, List<Metric>>(StringComparer.Ordinal);
        foreach (var metric in batch)
        {
            var name = MetricNames.Of(metric);
            if (!families.TryGetValue(name, out var family))
            {
                families[name] = family = [];
            }

            if (family.Count == 0 || TypeOf(family[0]) == TypeOf(metric))
            {
                family.Add(metric);
            }
        }

        var text = new MetricText(isOpenMetrics);
        text.WriteResource(resource);
        foreach (var (name, family) in families)
        {
            text.WriteFamily(name, family);
        }

        text._text.Append(isOpenMetrics ? "# EOF\n" : "");
        return text._text.ToString();
    }

    private static string TypeOf(Metric metric) => metric.MetricType switch
    {
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        MetricType.Histogram => "histogram",
        _ => "gauge",
    };

    private void WriteResource(IEnumerable<KeyValuePair<string, object>> resource)
    {
        WriteHead("target_info", "Target metadata.", isOpenMetrics ? "target_info" : null, null, "gauge");
        _text.Append("target_info");
        WriteLabels(resource.Select(static pair => new KeyValuePair<string, object?>(pair.Key, pair.Value)), null);
        _text.Append(" 1\n");
    }

    private void WriteFamily(string name, List<Metric> family)
    {
        var type = TypeOf(family[0]);
        var sample = type == "counter" ? MetricNames.OfCounter(name) : name;
        WriteHead(sample, family[0].Description, name, MetricNames.UnitOf(family[0]), type);
        foreach (var metric in family)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                if (type == "histogram")
                {
                    WriteHistogram(name, point);
                }
                else
                {
                    WriteSample(sample, point.Tags, null, ValueOf(metric, point));
                }
            }
        }
    }

    private void WriteHead(string sample, string? help, string? family, string? unit, string type)
    {
        var name = isOpenMetrics ? family : sample;
        _text.Append("# TYPE ").Append(name).Append(' ').Append(type).Append('\n');
        if (isOpenMetrics && unit is not null)
        {
            _text.Append("# UNIT ").Append(name).Append(' ').Append(unit).Append('\n');
        }

        _text.Append("# HELP ").Append(name).Append(' ').Append(Escape(string.IsNullOrEmpty(help) ? sample : help, isOpenMetrics)).Append('\n');
    }

    private static double ValueOf(Metric metric, in MetricPoint point) => metric.MetricType switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        _ => point.GetGaugeLastValueDouble(),
    };

    private void WriteHistogram(string name, in MetricPoint point)
    {
        var count = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            count += bucket.BucketCount;
            WriteSample($"{name}_bucket", point.Tags, Number(bucket.ExplicitBound, isOpenMetrics), count);
        }

        WriteSample($"{name}_sum", point.Tags, null, point.GetHistogramSum());
        WriteSample($"{name}_count", point.Tags, null, point.GetHistogramCount());
    }

    private void WriteSample(string name, ReadOnlyTagCollection tags, string? bound, double value)
    {
        _text.Append(name);
        var labels = new List<KeyValuePair<string, object?>>(tags.Count);
        foreach (var tag in tags)
        {
            labels.Add(tag);
        }

        WriteLabels(labels, bound);
        _text.Append(' ').Append(Number(value, withPoint: false)).Append('\n');
    }

    private void WriteLabels(IEnumerable<KeyValuePair<string, object?>> labels, string? bound)
    {
        var separator = '{';
        foreach (var (key, value) in labels)
        {
            _text.Append(separator).Append(MetricNames.OfLabel(key)).Append("=\"")
                .Append(Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", withQuotes: true)).Append('"');
            separator = ',';
        }

        if (bound is not null)
        {
            _text.Append(separator).Append("le=\"").Append(bound).Append('"');
            separator = ',';
        }

        _text.Append(separator == ',' ? "}" : "");
    }

    private static string Number(double value, bool withPoint)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return withPoint && value == Math.Floor(value) && !text.Contains('E', StringComparison.Ordinal) ? text + ".0" : text;
    }

    private static string Escape(string text, bool withQuotes)
    {
        text = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return withQuotes ? text.Replace("\"", "\\\"", StringComparison.Ordinal) : text;
    }
}
