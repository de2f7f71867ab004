namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Writing releases, files and systems, and counting downloads (contract rest-v1, sections 7.3 and 8.3).</summary>
[Collection(WritingTests.Name)]
public sealed class DownloadWriteTests(WritingServer server)
{
    private const string NewOs = """{"name": "Plan 9", "slug": "<slug>"}""";
    private const string NewRelease = """{"name": "Python 3.14.99", "slug": "<slug>", "is_published": true}""";
    private const string NewFile = """{"release_id": "<release>", "os_id": "<os>", "name": "Tarball", "slug": "<slug>", "url": "https://www.python.org/ftp/<slug>"}""";

    /// <summary>A route, its body, and the statuses for nobody, two members and staff.</summary>
    public static TheoryData<string, string, string?, string> Senders { get; } = new()
    {
        { "POST", "/os", NewOs, "401 403 403 201" },
        { "DELETE", "/os/<os>", null, "401 403 403 204" },
        { "POST", "/releases", NewRelease, "401 403 403 201" },
        { "PUT", "/releases/<release>", """{"name": "Python 3.14.98"}""", "401 403 403 200" },
        { "PATCH", "/releases/<release>", """{"status": "eol"}""", "401 403 403 200" },
        { "DELETE", "/releases/<release>", null, "401 403 403 204" },
        { "POST", "/files", NewFile, "401 403 403 201" },
        { "DELETE", "/files/<file>", null, "401 403 403 204" },
        { "POST", "/files/<file>/track", null, "200 200 200 200" },
        { "POST", "/files/00000000-0000-0000-0000-000000000001/track", null, "404 404 404 404" },
        { "POST", "/files/nonexistent-id/track", null, "404 404 404 404" },
        { "DELETE", "/releases/00000000-0000-0000-0000-000000000001", null, "401 403 403 404" },
        { "PUT", "/os/<os>", """{"name": "Inferno"}""", "405 405 405 405" },
    };

    public static TheoryData<string, string> WrongFiles { get; } = new()
    {
        { "\"name\": \"\"", "body name: A text is needed here." },
        { "\"slug\": \"a b\"", "body slug: A slug has 1 to 200 letters, digits, hyphens and underscores of ASCII." },
        { "\"os_id\": \"x\"", "body os_id: \"x\" is not a UUID." },
        { "\"os_id\": \"00000000-0000-0000-0000-000000000001\"", "body os_id: There is nothing with the id 00000000-0000-0000-0000-000000000001." },
        { "\"url\": \"https://example.org/Python.tgz\"", "body url: The address must begin with https://www.python.org/." },
        { "\"url\": \"\"", "body url: \"\" is not an absolute URL." },
        { "\"gpg_signature_file\": \"https://www.python.org/other.asc\"", "body gpg_signature_file: The address must be that of the file with \".asc\" at its end." },
        { "\"sbom_spdx2_file\": \"spdx\"", "body sbom_spdx2_file: \"spdx\" is not an absolute URL." },
        { "\"md5_sum\": \"a\\u0000\"", "body md5_sum: Character 2 is the control character U+0000, which is not allowed here." },
        { "\"filesize\": -1", "body filesize: The number must be at least 0." },
        { "\"filesize\": \"1\"", "body filesize: \"1\" is not an integer." },
        { "\"is_source\": 1", "body is_source: 1 is not true or false." },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_route_does_it_for_those_who_may(string method, string path, string? body, string statuses) =>
        Assert.Equal(statuses, await server.StatusesAsync(method, path, body, MakeAsync));

    [Fact]
    public async Task A_release_is_entered_changed_and_sent_back_as_it_was_read()
    {
        var answer = await server.SendAsync(Sender.Staff, "POST", "/releases", await FillAsync(
            """
            {"name": "Python 3.14.97", "slug": "python-31497", "version": "3", "status": "prerelease", "is_published": true, "pre_release": true,
             "show_on_download_page": false, "release_date": "2026-12-01", "eol_date": null, "release_notes_url": "", "content": "New.", "unknown": 1}
            """));

        var id = answer.Json["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/releases/{id}", 1L), (answer.Status, answer.Header("Location"), answer.Version));
        var release = answer.Json.AsObject();
        release.Remove("created_at");
        release.Remove("updated_at");
        Assert.Equal(
            $$"""{"id":"{{id}}","name":"Python 3.14.97","slug":"python-31497","version":"3","status":"prerelease","is_latest":false,"is_published":true,"pre_release":true,"release_date":"2026-12-01","eol_date":null,"resource_uri":"http://localhost:8000/api/v1/releases/{{id}}/","show_on_download_page":false,"release_notes_url":"","content":"New.","release_page_id":null}""",
            release.ToJsonString());

        var read = await server.SendAsync(Sender.Anonymous, "GET", $"/releases/{id}");
        var same = await server.SendAsync(Sender.Staff, "PUT", $"/releases/{id}", read.Body, read.Header("ETag"));
        var changed = await server.SendAsync(Sender.Staff, "PUT", $"/releases/{id}", """{"release_notes_url": "https://docs.python.org/3/", "slug": "other", "version": "2"}""", read.Header("ETag"));
        var late = await server.SendAsync(Sender.Staff, "PUT", $"/releases/{id}", """{"content": "x"}""", read.Header("ETag"));
        Assert.Equal((200, read.Body), (same.Status, same.Body));
        Assert.Equal((200, "https://docs.python.org/3/", "python-31497", "3"), (changed.Status, changed.Json["release_notes_url"]!.ToString(), changed.Json["slug"]!.ToString(), changed.Json["version"]!.ToString()));
        Assert.Equal((412, """{"version":2}"""), (late.Status, late.Json["extra"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_new_latest_release_takes_the_flag_over()
    {
        string Latest(string slug) => $$"""{"name": "Python install manager 26.1", "slug": "{{slug}}", "version": "manager", "is_latest": true, "is_published": true}""";
        var first = await server.CreateAsync(Sender.Staff, "/releases", Latest("manager-1"));
        var second = await server.CreateAsync(Sender.Staff, "/releases", Latest("manager-2"));

        var latest = await server.SendAsync(Sender.Anonymous, "GET", "/releases/latest/manager");

        Assert.Equal(second, latest.Json["id"]!.ToString());
        Assert.Equal("false", (await server.SendAsync(Sender.Anonymous, "GET", $"/releases/{first}")).Json["is_latest"]!.ToString());
    }

    [Fact]
    public async Task A_file_has_all_its_members_and_is_counted()
    {
        var url = await FillAsync("https://www.python.org/ftp/<slug>.tgz");
        var answer = await server.SendAsync(Sender.Staff, "POST", "/files", await FillAsync(
            $$"""
            {"release_id": "<release>", "os_id": "<os>", "name": "Tarball", "slug": "<slug>", "description": "Source.", "is_source": true, "url": "{{url}}",
             "gpg_signature_file": "{{url}}.asc", "sigstore_signature_file": "{{url}}.sig", "sigstore_cert_file": "{{url}}.crt", "sigstore_bundle_file": "{{url}}.sigstore",
             "sbom_spdx2_file": "{{url}}.spdx.json", "md5_sum": "ab", "sha256_sum": "cd", "filesize": 9007199254740991, "download_button": true}
            """));

        var file = answer.Json;
        var id = file["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/files/{id}"), (answer.Status, answer.Header("Location")));
        Assert.Equal(
            $"Source. true {url} {url}.asc {url}.sig {url}.crt {url}.sigstore {url}.spdx.json ab cd 9007199254740991 true",
            string.Join(' ', new[]
            {
                "description", "is_source", "url", "gpg_signature_file", "sigstore_signature_file", "sigstore_cert_file", "sigstore_bundle_file", "sbom_spdx2_file",
                "md5_sum", "sha256_sum", "filesize", "download_button",
            }.Select(member => file[member]!.ToString())));
        Assert.Equal(answer.Body, (await server.SendAsync(Sender.Anonymous, "GET", $"/files/{id}")).Body);
        var track = await server.SendAsync(Sender.Anonymous, "POST", $"/files/{id}/track");
        Assert.Equal((200, $$"""{"success":true,"file_id":"{{id}}"}"""), (track.Status, track.Body));

        var body = $$"""{"release_id": "{{file["release_id"]}}", "os_id": "{{file["os_id"]}}", "name": "x", "slug": "<slug>", "url": "https://www.python.org/<slug>", "download_button": true}""";
        var second = await server.SendAsync(Sender.Staff, "POST", "/files", await FillAsync(body));
        Assert.Equal((409, """{"download_button":"true"}"""), (second.Status, second.Json["extra"]!.ToJsonString()));
        var taken = await server.SendAsync(Sender.Staff, "POST", "/files", (await FillAsync(NewFile)).Replace("\"url\"", $"\"url\": \"{url}\", \"x\"", StringComparison.Ordinal));
        Assert.Equal((409, $$"""{"url":"{{url}}"}"""), (taken.Status, taken.Json["extra"]!.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task A_wrong_member_of_a_file_is_named(string member, string expected)
    {
        var name = member.Split('"')[1];
        var body = (await FillAsync(NewFile)).Replace($"\"{name}\"", "\"unknown\"", StringComparison.Ordinal);

        var answer = await server.SendAsync(Sender.Staff, "POST", "/files", $"{{{member}, {body[1..]}");

        Assert.Equal((422, expected), (answer.Status, answer.Extra));
    }

    [Fact]
    public async Task What_a_release_must_have_is_named_when_it_is_missing()
    {
        var answer = await server.SendAsync(Sender.Staff, "POST", "/releases", """{"version": "4", "status": "alive", "release_date": "soon", "release_page_id": "00000000-0000-0000-0000-000000000001"}""");

        Assert.Equal(422, answer.Status);
        Assert.Equal(["version", "status", "release_date", "name", "slug"], answer.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()));
    }

    [Fact]
    public async Task A_system_with_files_stays_and_a_release_takes_its_files_along()
    {
        var file = (await server.SendAsync(Sender.Staff, "POST", "/files", await FillAsync(NewFile))).Json;

        var refused = await server.SendAsync(Sender.Staff, "DELETE", $"/os/{file["os_id"]}");
        Assert.Equal((409, """{"release_files":1}"""), (refused.Status, refused.Json["extra"]!.ToJsonString()));
        Assert.Equal(204, (await server.SendAsync(Sender.Staff, "DELETE", $"/releases/{file["release_id"]}")).Status);
        Assert.Equal(404, (await server.SendAsync(Sender.Staff, "GET", $"/files/{file["id"]}")).Status);
        Assert.Equal(204, (await server.SendAsync(Sender.Staff, "DELETE", $"/os/{file["os_id"]}")).Status);
    }

    private Task<string> FillAsync(string text) => WritingServer.FillAsync(text, MakeAsync);

    private async Task<string> MakeAsync(string name) => name switch
    {
        "os" => await server.CreateAsync(Sender.Staff, "/os", await FillAsync(NewOs)),
        "file" => await server.CreateAsync(Sender.Staff, "/files", await FillAsync(NewFile)),
        _ => await server.CreateAsync(Sender.Staff, "/releases", await FillAsync(NewRelease)),
    };
}
