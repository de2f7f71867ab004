using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using PyDotOrg.Graph.Server.Observability.Prometheus;

namespace PyDotOrg.Graph.Server.Tests.Observability.Prometheus;

public sealed class MetricTextTests : IDisposable
{
    private readonly Meter meter = new($"tests.{Guid.NewGuid():N}");
    private readonly PrometheusExporter exporter = new();
    private readonly MeterProvider provider;

    public MetricTextTests() => provider = Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddAttributes([new("service.name", "tests")]))
        .AddMeter(meter.Name)
        .AddReader(new BaseExportingMetricReader(exporter))
        .Build();

    public void Dispose()
    {
        provider.Dispose();
        exporter.Dispose();
        meter.Dispose();
    }

    [Fact]
    public void Counters_end_with_total_and_units_are_words()
    {
        meter.CreateCounter<long>("mails.sent", "{mail}", "Mails.").Add(2);
        meter.CreateCounter<double>("cpu.time", "s", "Time.").Add(1.5);
        meter.CreateUpDownCounter<int>("size", "By").Add(-3);

        AssertText(
            """
            # TYPE cpu_time_seconds_total counter
            # HELP cpu_time_seconds_total Time.
            cpu_time_seconds_total 1.5
            # TYPE mails_sent_total counter
            # HELP mails_sent_total Mails.
            mails_sent_total 2
            # TYPE size_bytes gauge
            # HELP size_bytes size_bytes
            size_bytes -3

            """);
    }

    [Fact]
    public void OpenMetrics_names_families_and_ends_with_a_mark()
    {
        meter.CreateCounter<double>("cpu.time", "s", "The \"time\".").Add(1.5);

        AssertText(
            """
            # TYPE cpu_time_seconds counter
            # UNIT cpu_time_seconds seconds
            # HELP cpu_time_seconds The \"time\".
            cpu_time_seconds_total 1.5
            # EOF

            """,
            isOpenMetrics: true);
    }

    [Theory]
    [InlineData(false, "1", "10")]
    [InlineData(true, "1.0", "10.0")]
    public void Buckets_of_a_histogram_count_all_below_them(bool isOpenMetrics, string first, string second)
    {
        var histogram = meter.CreateHistogram("keys", null, "Keys.", tags: null, new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 10] });
        histogram.Record(1);
        histogram.Record(2);
        histogram.Record(20);

        AssertText(
            $$"""
            # TYPE keys histogram
            # HELP keys Keys.
            keys_bucket{le="{{first}}"} 1
            keys_bucket{le="{{second}}"} 2
            keys_bucket{le="+Inf"} 3
            keys_sum 23
            keys_count 3
            {{(isOpenMetrics ? "# EOF\n" : "")}}
            """,
            isOpenMetrics);
    }

    [Fact]
    public void Labels_are_escaped_and_their_names_are_made_to_fit()
    {
        var gauge = meter.CreateGauge<double>("all.of--things", null, "One\nline \\.");
        gauge.Record(double.NaN, new KeyValuePair<string, object?>("9 a.b-c", "say \"hi\"\n\\o/"));
        gauge.Record(double.PositiveInfinity, new KeyValuePair<string, object?>("9 a.b-c", null));

        AssertText(
            """
            # TYPE all_of_things gauge
            # HELP all_of_things One\nline \\.
            all_of_things{_9_a_b_c="say \"hi\"\n\\o/"} NaN
            all_of_things{_9_a_b_c=""} +Inf

            """);
    }

    [Fact]
    public void Two_meters_with_a_measure_of_one_name_make_one_family()
    {
        using var other = new Meter(meter.Name, "2");
        meter.CreateCounter<long>("events", null, "Events.").Add(1, new KeyValuePair<string, object?>("kind", "a"));
        other.CreateCounter<long>("events", null, "Events.").Add(2, new KeyValuePair<string, object?>("kind", "b"));

        AssertText(
            """
            # TYPE events_total counter
            # HELP events_total Events.
            events_total{kind="a"} 1
            events_total{kind="b"} 2

            """);
    }

    private void AssertText(string expected, bool isOpenMetrics = false) => Assert.Equal(
        $"# TYPE target_info gauge\n# HELP target_info Target metadata.\ntarget_info{{service_name=\"tests\"}} 1\n{expected}",
        exporter.Read(isOpenMetrics));
}
