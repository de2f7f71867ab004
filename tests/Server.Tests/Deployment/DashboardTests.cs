using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Server.Tests.Observability;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Deployment;

/// <summary>The dashboard and the alerts ask for nothing that the server does not measure.</summary>
[Collection(nameof(WatchedServer))]
public sealed partial class DashboardTests(WatchedServer server)
{
    private static readonly string[] Suffixes = ["_bucket", "_sum", "_count"];

    [Fact]
    public async Task Every_measure_that_is_asked_for_is_there()
    {
        await server.DoAllKindsOfWorkAsync();
        var text = await server.Client.GetStringAsync(server.Metrics);
        var known = Types().Matches(text).SelectMany(static match => Samples(match.Groups[1].Value, match.Groups[2].Value)).Append("up").ToHashSet(StringComparer.Ordinal);
        var alerts = await File.ReadAllTextAsync(Repository.PathOf("ops", "prometheus", "alerts.yml"));
        var asked = Expressions().Append(alerts).SelectMany(static expression => Measures().Matches(Labels().Replace(expression, ""))).Select(static match => match.Value).Distinct().ToList();

        Assert.True(asked.Count > 20);
        Assert.Empty(asked.Except(known));
    }

    [ToolFact("promtool")]
    public async Task Prometheus_understands_every_panel()
    {
        var file = Path.GetTempFileName();
        var rules = Expressions().Select(static (expression, index) => $"  - record: panel:{index}\n    expr: {JsonSerializer.Serialize(Filled(expression))}\n");
        await File.WriteAllTextAsync(file, $"groups:\n- name: panels\n  rules:\n{string.Concat(rules)}");

        var (exitCode, said) = await Tool.RunAsync("promtool", "", "check", "rules", file);
        File.Delete(file);

        Assert.Equal((0, true), (exitCode, said.Contains($"SUCCESS: {Expressions().Count} rules found", StringComparison.Ordinal)));
    }

    [ToolFact("promtool")]
    public async Task Prometheus_understands_its_files_and_the_alerts_do_what_they_say()
    {
        var folder = Repository.PathOf("ops", "prometheus");
        var config = await Tool.RunAsync("promtool", "", "check", "config", Path.Combine(folder, "prometheus.yml"));
        var rules = await Tool.RunAsync("promtool", "", "test", "rules", Path.Combine(folder, "alerts.test.yml"));

        Assert.True(config.ExitCode == 0, config.Said);
        Assert.True(rules.ExitCode == 0, rules.Said);
    }

    private static List<string> Expressions()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("ops", "grafana", "server.json")));
        return
        [
            .. dashboard.RootElement.GetProperty("panels").EnumerateArray()
                .Where(static panel => panel.TryGetProperty("targets", out _))
                .SelectMany(static panel => panel.GetProperty("targets").EnumerateArray())
                .Select(static target => target.GetProperty("expr").GetString()!), // Targets without an expression fail here.
        ];
    }

    private static string Filled(string expression) => expression
        .Replace("$__rate_interval", "5m", StringComparison.Ordinal)
        .Replace("$instance", ".*", StringComparison.Ordinal);

    private static IEnumerable<string> Samples(string name, string type) => type == "histogram" ? Suffixes.Select(suffix => name + suffix) : [name];

    [GeneratedRegex("^# TYPE ([^ ]+) ([a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex(@"by \([^)]*\)|\{\{.*?\}\}")]
    private static partial Regex Labels();

    [GeneratedRegex(@"\b(up|(http_server|db_client|graphql|pydotorg|process|dotnet|kestrel)_[a-z0-9_]+)(?=[{\[) ])")]
    private static partial Regex Measures();
}
