using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Data.Exchange.PythonOrg;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Exchange.PythonOrg;

public sealed class PythonOrgImportTests
{
    private const string Ftp = "https://www.python.org/ftp/python/";

    private static readonly JsonObject[] Systems =
    [
        ApiOutput.System(1, "windows", "Windows"), ApiOutput.System(2, "macos", "macOS"), ApiOutput.System(3, "source", "Source release"),
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Releases_with_their_files_are_taken_over_and_a_second_time_changes_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var release = ApiOutput.Release(900, "Python 3.14.9", "python-3149");
        (release["is_latest"], release["release_notes_url"]) = (true, "https://docs.python.org/3.14/whatsnew/");
        var file = ApiOutput.File(9000, 900, 3, "3149-Gzipped-source-tarball", $"{Ftp}3.14.9/Python-3.14.9.tgz");
        (file["download_button"], file["filesize"], file["sha256_sum"], file["md5_sum"]) = (true, 26_000_000L, "ab12", "cd34");
        file["sigstore_bundle_file"] = $"{Ftp}3.14.9/Python-3.14.9.tgz.sigstore";
        PythonOrgInput[] inputs() => [ApiOutput.List("files.json", file.DeepClone()), ApiOutput.List("releases.json", release.DeepClone()), ApiOutput.List("os.json", Copy(Systems))];

        var first = await RunAsync(database, inputs());
        var second = await RunAsync(database, inputs());

        Assert.Equal(["Read 3 operating systems, 1 releases and 1 files: 2 new rows, 1 changed ones."], first.Lines);
        Assert.Equal(["Read 3 operating systems, 1 releases and 1 files: 0 new rows, 0 changed ones."], second.Lines);
        await using var db = database.CreateContext();
        var row = await db.Releases.Include(found => found.Files).ThenInclude(found => found.OperatingSystem).Include(found => found.Series)
            .SingleAsync(found => found.Slug == "python-3149");
        Assert.Equal(
            ("Python 3.14.9", PythonVersion.Python3, "3.14.9", "3.14", ReleaseStatus.Bugfix, new DateOnly(2027, 1, 7), "https://docs.python.org/3.14/whatsnew/"),
            (row.Name, row.Version, row.VersionNumber, row.Series?.Name, row.Status, row.ReleaseDate, row.ReleaseNotesUrl));
        Assert.Equal((true, true, false, 1L), (row.IsLatest, row.IsPublished, row.PreRelease, row.RowVersion));
        var own = Assert.Single(row.Files);
        Assert.Equal(
            ("3149-Gzipped-source-tarball", "source", 26_000_000L, "ab12", "cd34", true, true, $"{Ftp}3.14.9/Python-3.14.9.tgz.sigstore"),
            (own.Slug, own.OperatingSystem.Slug, own.Filesize, own.Sha256Sum, own.Md5Sum, own.DownloadButton, own.IsSource, own.SigstoreBundleFile));
        Assert.Equal(["python-3149"], await db.Releases.Where(found => found.IsLatest && found.Version == PythonVersion.Python3).Select(found => found.Slug).ToListAsync());
    }

    [Fact]
    public async Task Rows_are_found_by_slug_or_by_the_address_of_the_file_and_what_is_not_told_stays()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();
        var before = await db.ReleaseFiles.Include(row => row.Release).Where(row => row.Sha256Sum != "").OrderBy(row => row.Id).FirstAsync();
        var release = ApiOutput.Release(1, before.Release.Name, before.Release.Slug);
        var file = new JsonObject
        {
            ["slug"] = "renamed",
            ["url"] = before.Url,
            ["filesize"] = 5,
            ["release"] = "/api/v2/downloads/release/1/",
            ["resource_uri"] = "/api/v1/downloads/release_file/1/",
        };

        var report = await RunAsync(database, ApiOutput.List("all.json", release, file));

        Assert.True(report.Succeeded, string.Join('\n', report.Lines));
        var after = await db.ReleaseFiles.SingleAsync(row => row.Url == before.Url);
        Assert.Equal((before.Id, "renamed", before.Name, before.Sha256Sum, 5L), (after.Id, after.Slug, after.Name, after.Sha256Sum, after.Filesize));
    }

    [Fact]
    public async Task The_download_button_and_the_latest_release_are_taken_from_others()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        PythonOrgInput[] inputs(string button, string latest) =>
        [
            ApiOutput.List("os.json", Copy(Systems)),
            ApiOutput.List("releases.json", With(ApiOutput.Release(1, "Python 3.14.8", "python-3148"), "is_latest", latest == "3148"), With(ApiOutput.Release(2, "Python 3.14.9", "python-3149"), "is_latest", true)),
            ApiOutput.List("files.json", With(ApiOutput.File(1, 2, 1, "a", $"{Ftp}a"), "download_button", button == "a"), With(ApiOutput.File(2, 2, 1, "b", $"{Ftp}b"), "download_button", button == "b")),
        ];

        var first = await RunAsync(database, inputs("a", "3148"));
        var second = await RunAsync(database, inputs("b", "3148"));
        var third = await RunAsync(database, ApiOutput.List("os.json", Copy(Systems)), ApiOutput.List("r.json", ApiOutput.Release(2, "Python 3.14.9", "python-3149")),
            ApiOutput.List("f.json", With(ApiOutput.File(3, 2, 1, "c", $"{Ftp}c"), "download_button", true)));

        Assert.Equal((true, true, true), (first.Succeeded, second.Succeeded, third.Succeeded));
        await using var db = database.CreateContext();
        Assert.Equal(["c"], await db.ReleaseFiles.Where(row => row.DownloadButton && row.Release.Slug == "python-3149").Select(row => row.Slug).ToListAsync());
        Assert.False(await db.Releases.AnyAsync(row => row.IsLatest && row.Slug == "python-3148"));
    }

    [Fact]
    public async Task Pages_of_tastypie_objects_one_after_the_other_and_pages_of_the_site_are_understood()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();
        var page = await db.Pages.OrderBy(row => row.Path).FirstAsync(row => row.IsPublished);
        var text = new JsonObject
        {
            ["meta"] = new JsonObject { ["limit"] = 20, ["next"] = null, ["offset"] = 0, ["previous"] = null, ["total_count"] = 1 },
            ["objects"] = new JsonArray(With(ApiOutput.Release(7, "Python install manager 30.1", "pymanager-301", 100), "release_page", "/api/v1/pages/page/12/")),
        }.ToJsonString() + "\n" + new JsonObject { ["path"] = page.Path.Trim('/'), ["resource_uri"] = "/api/v1/pages/page/12/" }.ToJsonString();

        var report = await RunAsync(database, ApiOutput.Input("standard input", "\uFEFF" + text));

        Assert.Equal(["Read 0 operating systems, 1 releases and 0 files: 1 new rows, 0 changed ones."], report.Lines);
        var row = await db.Releases.SingleAsync(found => found.Slug == "pymanager-301");
        Assert.Equal((page.Id, PythonVersion.Manager, (Guid?)null, "30.1"), (row.ReleasePageId!.Value, row.Version, row.SeriesId, row.VersionNumber));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_with_its_place_and_nothing_is_taken_over()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var before = await Dump.OfAsync(database);
        var release = ApiOutput.Release(1, "Python 3.14.9", "python 3149", version: 9);
        (release["release_date"], release["is_published"], release["release_page"], release["extra"]) = ("yesterday", "yes", 4, 1);
        var file = ApiOutput.File(2, 77, 1, "ok", "javascript:alert(1)");
        (file["filesize"], file["name"], file["gpg_signature_file"], file["description"]) = (-1, new string('x', 300), "https://example.org/x.asc", "bell \u0007");

        var report = await RunAsync(
            database,
            ApiOutput.List("all.json", release, new JsonObject { ["name"] = "no address" }, file, JsonValue.Create(5), With(ApiOutput.Release(3, "Python 4", "python-4"), "resource_uri", "/api/v2/sponsors/sponsor/1/")));
        var second = await RunAsync(database, ApiOutput.List("all.json", release.DeepClone(), file.DeepClone(), ApiOutput.Release(5, "Python 3.14.8", "python-3148"), ApiOutput.Release(6, "Python 3.14.8", "python-3148")));

        Assert.False(report.Succeeded);
        Assert.Equal(
            [
                "all.json, [1], \"resource_uri\": is missing; it tells what the object is.",
                "all.json, [3]: must be an object, a list of objects, or a page with \"meta\" and \"objects\".",
                "all.json, [4], \"resource_uri\": must be an address such as \"/api/v2/downloads/release/1/\", not \"/api/v2/sponsors/sponsor/1/\".",
                "Nothing was imported.",
            ],
            report.Lines);
        Assert.Equal(
            [
                "all.json, [0], \"slug\": must be 1 to 200 letters, digits, hyphens and underscores, not \"python 3149\".",
                "all.json, [0], \"version\": must be one of 1, 2, 3, 100, not 9.",
                "all.json, [0], \"is_published\": must be true or false, not \"yes\".",
                "all.json, [0], \"release_date\": must be a time such as \"2025-10-07T00:00:00Z\", or null, not \"yesterday\".",
                "all.json, [0], \"release_page\": must be the address of an object of pages/page, such as \"/api/v2/pages/page/1/\", not 4.",
                "all.json, [3], \"slug\": all.json, [2] has the same.",
                $"all.json, [1], \"name\": must be a text of 1 to 200 characters, without control characters, not \"{new string('x', 79)}….",
                "all.json, [1], \"release\": downloads/release 77 is in none of the inputs; give them together.",
                "all.json, [1], \"url\": must be an address that begins with \"https://www.python.org/\", of at most 500 characters, not \"javascript:alert(1)\".",
                "all.json, [1], \"description\": must be a text without control characters, not \"bell \\u0007\".",
                "all.json, [1], \"filesize\": must be a whole number of at least 0, not -1.",
                "all.json, [1], \"gpg_signature_file\": must be an address that begins with \"https://www.python.org/\", of at most 500 characters, not \"https://example.org/x.asc\".",
                "Nothing was imported.",
            ],
            second.Lines);
        Assert.Equal(before, await Dump.OfAsync(database));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "in: is no JSON in line 1: '<' is an invalid start of a value.")]
    [InlineData("[{\"name\": \"Pyth", "in: is no JSON in line 1: Expected end of string, but instead reached end of data.")]
    [InlineData("[]", "in: has no objects.")]
    [InlineData("", "in: has no objects.")]
    [InlineData("null", "in: must be an object, a list of objects, or a page with \"meta\" and \"objects\".")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]", "in: is no JSON in line 1: The maximum configured depth of 8 has been exceeded. Cannot read next JSON array.")]
    [InlineData("[{\"resource_uri\": \"\\ud800\"}]", "in, [0], \"resource_uri\": must be an address such as \"/api/v2/downloads/release/1/\", not \"\\ud800\".")]
    [InlineData("{\"meta\":{\"total_count\":3},\"objects\":[{\"resource_uri\":\"/api/v1/downloads/os/1/\",\"slug\":\"windows\",\"name\":\"Windows\"}]}", "downloads/os: 1 of 3 objects are here; give all pages of the list.")]
    public async Task What_is_no_output_of_the_api_is_refused(string text, string problem)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        var report = await RunAsync(database, ApiOutput.Input("in", text));

        Assert.Equal([problem, "Nothing was imported."], report.Lines);
    }

    [Fact]
    public async Task Broken_characters_and_inputs_that_cannot_be_opened_are_told()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var broken = new PythonOrgInput("bro\u001bken", _ => Task.FromResult<Stream>(new MemoryStream([0x5B, 0xFF, 0x5D])));
        var missing = new PythonOrgInput("missing", _ => Task.FromException<Stream>(new FileNotFoundException("not there")));

        var report = await RunAsync(database, broken, missing);

        Assert.Equal(["bro\\u001bken: is not UTF-8.", "Cannot read \"missing\": not there", "Nothing was imported."], report.Lines);
    }

    private static Task<ExchangeReport> RunAsync(TestDatabase database, params PythonOrgInput[] inputs) =>
        database.Services.GetRequiredService<PythonOrgImport>().RunAsync(inputs, dryRun: false);

    private static JsonNode[] Copy(JsonObject[] objects) => [.. objects.Select(one => one.DeepClone())];

    private static JsonObject With(JsonObject one, string member, JsonNode? value)
    {
        one[member] = value;
        return one;
    }
}
