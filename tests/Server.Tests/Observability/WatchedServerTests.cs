using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Server.Tests.Observability;

/// <summary>What an operator sees of a process, from outside.</summary>
[Collection(nameof(WatchedServer))]
public sealed partial class WatchedServerTests(WatchedServer server)
{
    private const string Releases = "/api/v1/releases?limit=3";

    [Fact]
    public async Task A_request_can_be_followed_from_its_line_to_its_statements()
    {
        using var answer = await server.SendAsync("follow-rest", HttpMethod.Get, Releases);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var lines = await server.LinesAsync("follow-rest");

        var access = State(lines[^1]);
        Assert.Equal(("GET", "/api/v1/releases", 200, "127.0.0.1"), (
            access.GetProperty("Method").GetString(),
            access.GetProperty("Path").GetString(),
            access.GetProperty("Status").GetInt32(),
            access.GetProperty("Client").GetString()));
        Assert.True(access.GetProperty("Milliseconds").GetDouble() > 0);
        var statement = State(Assert.Single(lines[..^1]));
        Assert.Equal("list_releases", statement.GetProperty("Operation").GetString());
        Assert.Contains("FROM \"releases\"", statement.GetProperty("Sql").GetString(), StringComparison.Ordinal);
        Assert.True(statement.GetProperty("Milliseconds").GetDouble() > 0);
        Assert.True(statement.GetProperty("Rows").GetInt32() > 0);
        Assert.All(lines, static line => Assert.Equal(("follow-rest", "/api/v1/releases", "list_releases"), Scope(line)));
    }

    [Fact]
    public async Task Statements_of_a_query_have_its_name_and_no_values()
    {
        using var answer = await server.SendAsync("follow-graphql", HttpMethod.Post, "/graphql", JsonContent.Create(new
        {
            query = "query Asked($slug: String!) { releaseBySlug(slug: $slug) { name } }",
            variables = new { slug = "hunter2" },
        }));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var lines = await server.LinesAsync("follow-graphql");

        Assert.Equal(2, lines.Count);
        Assert.Equal("Asked", State(lines[0]).GetProperty("Operation").GetString());
        Assert.Contains("\"slug\" = ", State(lines[0]).GetProperty("Sql").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", string.Concat(lines.Select(static line => line.GetRawText())), StringComparison.Ordinal);
        Assert.Equal("Asked", Scope(lines[1]).Operation);
    }

    [Fact]
    public async Task Statements_of_a_write_are_found_by_the_request_too()
    {
        using var answer = await server.SendAsync("follow-write", HttpMethod.Post, "/graphql", JsonContent.Create(new
        {
            query = "mutation Join { register(input: { username: \"hunter2\", email: \"hunter2@example.org\", password: \"Hunter2-hunter2-9\" }) { errors { __typename } } }",
        }));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var lines = await server.LinesAsync("follow-write");

        Assert.Contains(lines, static line => line.GetRawText().Contains("INSERT INTO", StringComparison.Ordinal) && Scope(line).Operation == "Join");
        Assert.DoesNotContain("hunter2", string.Concat(lines.Select(static line => line.GetRawText())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_what_is_refused_say_no_more_than_they_may()
    {
        using var missing = await server.SendAsync("follow-missing", HttpMethod.Get, "/api/v1/users/email/ada@example.org/?token=hunter2");
        using var wrong = await server.SendAsync("follow-wrong", HttpMethod.Get, "/nothing?token=hunter2");

        var lines = (await server.LinesAsync("follow-missing")).Concat(await server.LinesAsync("follow-wrong")).Select(static line => line.GetRawText()).ToList();

        Assert.Contains(lines, static line => line.Contains("/api/v1/users/email/...", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", string.Concat(lines), StringComparison.Ordinal);
        Assert.DoesNotContain("ada@", string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_clients_ask_for_is_counted_by_route_status_and_cache()
    {
        const string Route = "/api/v1/job-categories";
        using var first = await server.Client.GetAsync(new Uri(Route, UriKind.Relative));
        using var again = await server.Client.GetAsync(new Uri(Route, UriKind.Relative));
        using var missing = await server.Client.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));
        using var query = await server.Client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        await server.DoAllKindsOfWorkAsync();

        var samples = await ScrapeAsync();

        var requests = samples.Where(static sample => sample.Key.StartsWith("http_server_request_duration_seconds_count{", StringComparison.Ordinal)).ToList();
        Assert.Contains(requests, static sample => Has(sample, $"http_route=\"{Route}\"", "http_response_status_code=\"200\"", "pydotorg_cache_status=\"stored\"") && sample.Value == 1);
        Assert.Contains(requests, static sample => Has(sample, $"http_route=\"{Route}\"", "http_response_status_code=\"200\"", "pydotorg_cache_status=\"hit\"") && sample.Value == 1);
        Assert.Contains(requests, static sample => Has(sample, "http_response_status_code=\"404\""));
        Assert.Contains(requests, static sample => Has(sample, "http_response_status_code=\"429\""));
        Assert.Contains(samples, static sample => Has(sample, "graphql_server_request_duration_seconds_count", "graphql_operation_type=\"query\""));
        Assert.Contains(samples, static sample => Has(sample, "db_client_operation_duration_seconds_count", "db_system_name=\"sqlite\"", "db_operation_name=\"SELECT\""));
        Assert.Contains(samples, static sample => Has(sample, "pydotorg_rate_limit_refusals_total", "pydotorg_rate_limit_window=\"search\"") && sample.Value >= 1);
        Assert.Equal(1, samples["pydotorg_database_up"]);
        Assert.True(samples["pydotorg_mail_waiting"] >= 0);
        Assert.Contains(samples, static sample => Has(sample, "pydotorg_mail_attempts_total", "pydotorg_mail_outcome=\"sent\""));
        Assert.True(samples["pydotorg_cache_size_bytes"] > 0);
        Assert.Contains(samples, static sample => Has(sample, "pydotorg_upkeep_last_success_seconds"));
        Assert.True(samples["dotnet_process_memory_working_set_bytes"] > 1_000_000);
    }

    [Fact]
    public async Task Measures_are_there_for_those_who_look_only()
    {
        using var post = await server.Client.PostAsync(server.Metrics, null);
        using var other = await server.Client.GetAsync(new Uri(server.Metrics, "/api/v1/jobs"));
        using var public_ = await server.Client.GetAsync(new Uri("/metrics", UriKind.Relative));
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, server.Metrics));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (post.StatusCode, string.Join(", ", post.Content.Headers.Allow)));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, public_.StatusCode);
        Assert.Equal((HttpStatusCode.OK, "text/plain; version=0.0.4; charset=utf-8"), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.DoesNotContain((await ScrapeAsync()).Keys, static key => key.Contains("metrics", StringComparison.Ordinal));
    }

    [ToolFact("promtool")]
    public async Task Prometheus_has_nothing_against_the_measures()
    {
        using var first = await server.Client.GetAsync(new Uri(Releases, UriKind.Relative));
        var text = await server.Client.GetStringAsync(server.Metrics);

        // OpenTelemetry's conventions name some measures of the runtime and the engine so; dashboards of others know them by these names.
        var said = (await Tool.RunAsync("promtool", text, "check", "metrics")).Said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.EndsWith("non-histogram and non-summary metrics should not have \"_count\" suffix", StringComparison.Ordinal));

        Assert.Empty(said);
    }

    [Fact]
    public async Task OpenMetrics_is_spoken_to_those_who_ask_for_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Metrics);
        request.Headers.Accept.ParseAdd("application/openmetrics-text; version=1.0.0, text/plain;version=0.0.4;q=0.5");
        using var answer = await server.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("application/openmetrics-text; version=1.0.0; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.EndsWith("\n# EOF\n", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE dotnet_process_cpu_time_seconds counter\n# UNIT dotnet_process_cpu_time_seconds seconds\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndotnet_process_cpu_time_seconds_total{", text, StringComparison.Ordinal);
    }

    private static bool Has(KeyValuePair<string, double> sample, params string[] parts) =>
        Array.TrueForAll(parts, part => sample.Key.Contains(part, StringComparison.Ordinal));

    private static JsonElement State(JsonElement line) => line.GetProperty("State");

    private static (string? Id, string? Route, string? Operation) Scope(JsonElement line)
    {
        var scope = line.GetProperty("Scopes").EnumerateArray().Last(static scope => scope.ValueKind == JsonValueKind.Object && scope.TryGetProperty("RequestId", out _));
        return (Text(scope, "RequestId"), Text(scope, "Route"), Text(scope, "Operation"));
    }

    private static string? Text(JsonElement scope, string name) => scope.TryGetProperty(name, out var value) ? value.GetString() : null;

    private async Task<Dictionary<string, double>> ScrapeAsync() => Sample().Matches(await server.Client.GetStringAsync(server.Metrics)).ToDictionary(
        static match => match.Groups[1].Value,
        static match => match.Groups[2].Value is "NaN" or "+Inf" ? double.NaN : double.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("^([^# ].*) ([^ ]+)$", RegexOptions.Multiline)]
    private static partial Regex Sample();
}
