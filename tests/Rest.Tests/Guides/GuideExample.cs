using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>An example of one of the two guides, as it stands there; only the host is another.</summary>
/// <param name="Name">Its guide and file.</param>
/// <param name="Expected">What it writes.</param>
internal sealed record GuideExample(string Name, Func<FacadeServer, Task<string>> Expected)
{
    /// <summary>The members of an answer that gives tokens, with those values that are always the same.</summary>
    private const string TokenMembers = "\"access_token\":\n\"refresh_token\":\n\"token_type\":\"bearer\"\n\"expires_in\":604800\n";

    /// <summary>Shows them, and a user name, of what an example writes.</summary>
    private const string OnlyMembers = """} | grep -oE '"(access_token|refresh_token|token_type|expires_in|username)":("bearer"|604800|"reader")?'""";

    /// <summary>Counts an operation in generated types.</summary>
    private const string GeneratedTypes = "grep -c '^    list_releases: {' types/python-org-api.ts";

    /// <summary>What the guide has said in an example before; empty for whole ones.</summary>
    public string Before { get; init; } = "";

    /// <summary>What shows the result of an example that only keeps it, or ends what it begins.</summary>
    public string After { get; init; } = "";

    /// <summary>The examples of both guides that run today.</summary>
    public static IReadOnlyList<GuideExample> All { get; } =
    [
        new("getting-started/jobs.curl", Body("/api/v1/jobs?status=approved&limit=10")),
        new("getting-started/jobs.py", ApprovedJobs),
        new("getting-started/jobs-async.py", Count("/api/v1/jobs?status=approved&limit=10")) { After = "import asyncio; print(len(asyncio.run(get_jobs())))" },
        new("getting-started/jobs.mjs", ApprovedJobs),
        new("getting-started/latest.curl", Body("/api/v1/releases/latest")),
        new("getting-started/latest.py", Latest("Latest Python: {name}\nReleased: {release_date}\nDownload: {resource_uri}\n")),
        new("getting-started/latest.mjs", Latest("Latest Python: {name}\nReleased: {release_date}\n")),
        new("getting-started/job-search.py", Text("200 []\n")) { After = "print(response.status_code, matching_jobs)" },
        new("getting-started/login.curl", Text(TokenMembers)) { Before = "{", After = OnlyMembers },
        new("getting-started/me.curl", static server => server.MeAsync()),
        new("getting-started/me.http", static server => server.MeAsync()) { Before = "TOKEN=YOUR_ACCESS_TOKEN" },
        new("getting-started/refresh.curl", Text(TokenMembers)) { Before = "{", After = OnlyMembers },
        new("getting-started/offset.curl", Body("/api/v1/jobs?limit=20&offset=20")),
        new("getting-started/all-jobs.py", Count("/api/v1/jobs?limit=1000")) { After = "print(len(get_all_jobs()))" },
        new("getting-started/page.curl", Body("/api/v1/releases?limit=20&offset=20")),
        new("getting-started/filters.curl", Body("/api/v1/jobs?status=approved", "/api/v1/releases/latest", "/api/v1/events?upcoming=true")),
        new("getting-started/search.py", Search) { Before = "import requests", After = "print([hit['title'] for hit in response.json()['hits']])" },
        new("getting-started/errors.py", Text("Job not found\n")),
        new("getting-started/errors.mjs", Text("Job not found\n")) { Before = "async function run() {", After = "} await run();" },
        new("getting-started/retry.py", Text("200\n")) { After = "print(request_with_retry('https://python.org/api/v1/releases').status_code)" },
        new("getting-started/latest.http", Body("/api/v1/releases/latest")),
        new("getting-started/search.http", JobSearch),
        new("getting-started/caching.py", Text("100 True\n")) { After = "print(len(get_releases()), get_releases() == get_releases())" },
        new("getting-started/batching.py", Count("/api/v1/jobs?limit=100")) { Before = "import requests", After = "print(len(response.json()))" },
        new("getting-started/session.py", Text("200 100\n")) { After = "print(response.status_code, len(response.json()))" },
        new("getting-started/generate-typescript.sh", Text("1\n")) { After = GeneratedTypes },
        new("usage/generate-typescript.sh", Text("1\n")) { After = GeneratedTypes },
        new("usage/latest.curl", Body("/api/v1/releases/latest")),
        new("usage/latest.py", Latest("Latest Python: {name}\nReleased: {release_date}\n")),
        new("usage/latest.mjs", Latest("Latest Python: {name}\n")),
        new("usage/login.curl", Text(TokenMembers + "\"username\":\"reader\"\n")) { Before = "{", After = OnlyMembers },
        new("usage/me.http", static server => server.MeAsync()) { Before = "TOKEN=YOUR_ACCESS_TOKEN" },
        new("usage/offset.curl", Body("/api/v1/jobs?limit=20&offset=20")),
        new("usage/page.curl", Body("/api/v1/releases?limit=20&offset=20")),
        new("usage/errors.py", Text("Job not found\n")),
        new("usage/retry.py", Text("200\n")) { After = "print(request_with_retry('http://localhost:8000/api/v1/releases').status_code)" },
        new("usage/caching.py", Text("100 True\n")) { Before = "import httpx", After = "print(len(get_releases()), get_releases() == get_releases())" },
        new("usage/batching.py", Count("/api/v1/jobs?limit=100")) { Before = "import httpx", After = "print(len(response.json()))" },
        new("usage/session.py", Text("200 100\n")) { After = "print(response.status_code, len(response.json()))" },
        new("usage/latest.http", Body("/api/v1/releases/latest")),
        new("usage/search.http", JobSearch),
    ];

    /// <summary>
    /// Examples that are not run, because their generators come from registries that not every machine reaches. What they need of the
    /// description is tested.
    /// </summary>
    public static IReadOnlyList<string> NotRun { get; } =
    [
        "getting-started/generate-go.sh",
        "getting-started/generate-python.sh",
        "usage/generate-python.sh",
    ];

    /// <summary>The names of every example that is kept.</summary>
    public static IEnumerable<string> Kept => Directory
        .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));

    private static string Folder => Repository.PathOf("tests", "Rest.Tests", "Guides", "Examples");

    /// <summary>The example as it is run.</summary>
    /// <param name="server">Takes the place of the guides' hosts, and its member that of their readers.</param>
    public async Task<string> TextForAsync(FacadeServer server)
    {
        var (access, refresh) = await server.LogInAsync();
        return string.Join('\n', Before, await File.ReadAllTextAsync(Path.Combine(Folder, Name)), After)
            .Replace("https://python.org", server.Origin, StringComparison.Ordinal)
            .Replace("http://localhost:8000", server.Origin, StringComparison.Ordinal)
            .Replace("your_username", FacadeServer.Member, StringComparison.Ordinal)
            .Replace("your_password", FacadeServer.Password, StringComparison.Ordinal)
            .Replace("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...", access, StringComparison.Ordinal)
            .Replace("YOUR_ACCESS_TOKEN", access, StringComparison.Ordinal)
            .Replace("your_refresh_token", refresh, StringComparison.Ordinal);
    }

    private static Func<FacadeServer, Task<string>> Text(string text) => _ => Task.FromResult(text);

    private static Func<FacadeServer, Task<string>> Count(string path) => async server => $"{(await ReadAsync(server, path)).AsArray().Count}\n";

    private static Func<FacadeServer, Task<string>> Body(params string[] paths) => async server =>
    {
        var bodies = new List<string>();
        foreach (var path in paths)
        {
            bodies.Add((await server.GetAsync(path)).Body);
        }

        return string.Concat(bodies);
    };

    private static Func<FacadeServer, Task<string>> Latest(string lines) => async server =>
    {
        var release = (await ReadAsync(server, "/api/v1/releases/latest")).AsObject();
        return release.Aggregate(lines, static (text, member) => text.Replace($"{{{member.Key}}}", member.Value?.ToString(), StringComparison.Ordinal));
    };

    private static async Task<string> ApprovedJobs(FacadeServer server)
    {
        var jobs = (await ReadAsync(server, "/api/v1/jobs?status=approved&limit=10")).AsArray();
        return string.Concat(jobs.Select(static job => $"{job!["job_title"]} at {job["company_name"]}\n")); // Rows are not null.
    }

    private static async Task<string> Search(FacadeServer server)
    {
        var found = await ReadAsync(server, "/api/v1/search?q=asyncio%20tutorial&indexes=pages,blogs&limit=20");
        return $"[{string.Join(", ", found["hits"]!.AsArray().Select(static hit => $"'{hit!["title"]}'"))}]\n"; // As above.
    }

    private static async Task<string> JobSearch(FacadeServer server)
    {
        using var body = new StringContent("""{"query": "django", "limit": 10}""", System.Text.Encoding.UTF8, "application/json");
        return (await server.SendAsync(HttpMethod.Post, "/api/v1/jobs/search", body)).Body;
    }

    private static async Task<JsonNode> ReadAsync(FacadeServer server, string path)
    {
        var answer = await server.GetAsync(path);
        return answer.Status == 200 ? answer.Json : throw new InvalidOperationException(answer.Body);
    }
}
