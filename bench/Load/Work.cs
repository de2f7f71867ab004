using System.Text;

namespace PyDotOrg.Graph.Load;

/// <summary>A piece of work of the budgets: one request, sent again and again.</summary>
/// <param name="Name">W1 to W6.</param>
/// <param name="Title">What it is, for the table.</param>
/// <param name="Target">The address on our server.</param>
/// <param name="Query">The GraphQL document; null for REST.</param>
/// <param name="HasComparator">Whether there is a hand-written endpoint with the same answer.</param>
internal sealed record Work(string Name, string Title, string Target, string? Query, bool HasComparator)
{
    private const string Introspection =
        "query IntrospectionQuery { __schema { queryType { name kind } mutationType { name kind } subscriptionType { name kind } "
        + "types { ...FullType } directives { name description locations args { ...InputValue } } } } "
        + "fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description "
        + "args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } inputFields { ...InputValue } "
        + "interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } "
        + "possibleTypes { ...TypeRef } } "
        + "fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue } "
        + "fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

    public static IReadOnlyList<Work> All { get; } =
    [
        new("W1", "REST: one release", $"/api/v1/releases/slug/{Samples.Slug}", null, true),
        new("W2", "REST: 100 releases", "/api/v1/releases", null, true),
        new("W3", "REST: files of a release", $"/api/v1/files/release/{Samples.ReleaseId}", null, true),
        new("W4", "GraphQL: a release, its files, their OS", "/graphql", Samples.ReleaseQuery, true),
        new("W5", "GraphQL: 50 releases with files and OS", "/graphql", Samples.ReleasesQuery, true),
        new("W6a", "GraphQL: { __typename }", "/graphql", "{ __typename }", false),
        new("W6b", "GraphQL: introspection query", "/graphql", Introspection, false),
    ];

    /// <summary>The answer of our server.</summary>
    /// <exception cref="InvalidOperationException">It is none of success.</exception>
    public async Task<byte[]> AskAsync(int port)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var content = Query is null ? null : JsonContent.Create(new { query = Query });
        using var answer = content is null
            ? await client.GetAsync(new Uri(Target, UriKind.Relative))
            : await client.PostAsync(new Uri(Target, UriKind.Relative), content);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode && !body.AsSpan().StartsWith("{\"errors\""u8)
            ? body
            : throw new InvalidOperationException($"{Name}: {(int)answer.StatusCode} {Encoding.UTF8.GetString(body)}");
    }

    /// <summary>The request's bytes for a server on a port; comparators answer below <c>/bare</c> and <c>/ado</c>.</summary>
    /// <param name="port">The port.</param>
    /// <param name="comparator">Which comparator answers; null for our server.</param>
    /// <param name="header">A further header; null for none.</param>
    public byte[] ToRequest(int port, string? comparator, string? header = null)
    {
        var target = comparator is null ? Target : $"/{comparator}/{Name}";
        var head = $"Host: localhost:{port}\r\nUser-Agent: load\r\nAccept: */*\r\n{(header is null ? "" : $"{header}\r\n")}";
        if (Query is null)
        {
            return Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\n{head}\r\n");
        }

        var body = $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(Query)}}}""";
        var length = Encoding.UTF8.GetByteCount(body);
        return Encoding.UTF8.GetBytes(
            $"POST {target} HTTP/1.1\r\n{head}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}");
    }
}
