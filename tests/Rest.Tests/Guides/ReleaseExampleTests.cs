namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>The guides' examples about releases, as they stand there; only the host is another.</summary>
[Collection(FacadeTests.Name)]
public sealed class ReleaseExampleTests(FacadeServer server)
{
    /// <summary>The two calls of the guides' HTTP library, on what Python itself brings.</summary>
    private const string Requests = """
        import json, sys, types, urllib.error, urllib.parse, urllib.request

        class Response:
            def __init__(self, answer):
                self.status_code, self.headers, self.text = answer.status, answer.headers, answer.read().decode()
            def json(self):
                return json.loads(self.text)

        def get(url, params=None, headers=None):
            url = url + ("?" + urllib.parse.urlencode(params) if params else "")
            try:
                return Response(urllib.request.urlopen(urllib.request.Request(url, headers=headers or {})))
            except urllib.error.HTTPError as error:
                return Response(error)

        sys.modules["requests"] = sys.modules["httpx"] = types.SimpleNamespace(get=get)

        """;

    [ProgramFact("curl")]
    public async Task Curl_fetches_the_latest_release()
    {
        var latest = await CurlAsync("https://python.org/api/v1/releases/latest");

        Assert.Equal((await server.GetAsync("/api/v1/releases/latest")).Body, latest);
    }

    [ProgramFact("curl")]
    public async Task Curl_filters_releases_by_python_version()
    {
        var latest = await CurlAsync("https://python.org/api/v1/releases/latest/3");

        Assert.Equal((await server.GetAsync("/api/v1/releases/latest")).Body, latest);
    }

    [ProgramFact("curl")]
    public async Task Curl_fetches_page_2_with_20_items_per_page()
    {
        var page = await CurlAsync("http://localhost:8000/api/v1/releases?currentPage=2&pageSize=20");

        Assert.Equal((await server.GetAsync("/api/v1/releases?limit=20&offset=20")).Body, page);
    }

    [ProgramFact("python3")]
    public async Task Python_prints_the_latest_release()
    {
        var printed = await PythonAsync("""
            import requests

            response = requests.get("https://python.org/api/v1/releases/latest")
            release = response.json()

            print(f"Latest Python: {release['name']}")
            print(f"Released: {release['release_date']}")
            print(f"Download: {release['resource_uri']}")
            """);

        var release = (await server.GetAsync("/api/v1/releases/latest")).Json;
        Assert.Equal(
            $"Latest Python: {release["name"]}\nReleased: {release["release_date"]}\nDownload: {release["resource_uri"]}\n",
            printed.ReplaceLineEndings("\n"));
    }

    [ProgramFact("python3")]
    public async Task Python_reads_releases_with_the_guides_cache()
    {
        var printed = await PythonAsync("""
            import httpx

            etag = None
            cached_data = None

            def get_releases():
                global etag, cached_data

                headers = {}
                if etag:
                    headers["If-None-Match"] = etag

                response = httpx.get(
                    "http://localhost:8000/api/v1/releases",
                    headers=headers
                )

                if response.status_code == 304:
                    return cached_data

                etag = response.headers.get("ETag")
                cached_data = response.json()
                return cached_data

            print(len(get_releases()), get_releases() == get_releases())
            """);

        Assert.Equal("100 True", printed.Trim());
    }

    [ProgramFact("python3")]
    public async Task Python_handles_an_error_as_the_guide_does()
    {
        var printed = await PythonAsync("""
            import requests

            response = requests.get("https://python.org/api/v1/releases/nonexistent-id")

            if response.status_code == 200:
                release = response.json()
            elif response.status_code == 404:
                print("Release not found", sorted(response.json()))
            """);

        Assert.Equal("Release not found ['detail', 'extra', 'status_code']", printed.Trim());
    }

    [ProgramFact("node")]
    public async Task JavaScript_logs_the_latest_release()
    {
        const string Script = """
            const response = await fetch("https://python.org/api/v1/releases/latest");
            const release = await response.json();

            console.log(`Latest Python: ${release.name}`);
            console.log(`Released: ${release.release_date}`);
            """;

        var printed = await Program.RunAsync("node", "--input-type=module", "--eval", Here(Script));

        var release = (await server.GetAsync("/api/v1/releases/latest")).Json;
        Assert.Equal($"Latest Python: {release["name"]}\nReleased: {release["release_date"]}\n", printed);
    }

    private Task<string> CurlAsync(string address) => Program.RunAsync("curl", "--silent", "--show-error", "--fail", Here(address));

    private Task<string> PythonAsync(string script) => Program.RunAsync("python3", "-c", Requests + Here(script));

    private string Here(string text) => text
        .Replace("https://python.org", server.Origin, StringComparison.Ordinal)
        .Replace("http://localhost:8000", server.Origin, StringComparison.Ordinal);
}
