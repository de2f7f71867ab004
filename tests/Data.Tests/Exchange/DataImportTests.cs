using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Exchange;

public sealed class DataImportTests : IAsyncLifetime
{
    private SmallExchange exchange = null!; // Set before every test.
    private SmallExchange empty = null!; // Set before every test.

    public async Task InitializeAsync()
    {
        exchange = await SmallExchange.CreateAsync(DatabaseProvider.Sqlite);
        empty = await SmallExchange.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await exchange.ExportAsync();
    }

    public async Task DisposeAsync()
    {
        await exchange.DisposeAsync();
        await empty.DisposeAsync();
    }

    [Fact]
    public async Task Rows_keep_what_is_public_and_get_the_rest_anew()
    {
        await using var db = exchange.Database.CreateContext();
        var job = await db.Jobs.Include(row => row.JobTypes).OrderBy(row => row.Id).FirstAsync(row => row.Status == JobStatus.Approved && row.JobTypes.Count > 1);
        await exchange.RunAsync("UPDATE users SET public_profile = false WHERE username = 'aino.korpela'");
        await exchange.RunAsync("UPDATE success_stories SET content_html = '<p>forged</p>'");
        await exchange.ExportAsync(force: true);

        var report = await empty.ImportAsync(exchange.Folder);

        Assert.True(report.Succeeded, string.Join('\n', report.Lines));
        await using var other = empty.Database.CreateContext();
        var twin = await other.Jobs.Include(row => row.JobTypes).SingleAsync(row => row.Id == job.Id);
        Assert.Equal(
            (job.Slug, job.JobTitle, job.Status, job.Expires, job.CreatedAt, job.UpdatedAt, job.RowVersion, ""),
            (twin.Slug, twin.JobTitle, twin.Status, twin.Expires, twin.CreatedAt, twin.UpdatedAt, twin.RowVersion, twin.Email));
        Assert.Equal(job.JobTypes.Select(type => type.Id).Order(), twin.JobTypes.Select(type => type.Id).Order());
        Assert.All(await other.Users.ToListAsync(), user => Assert.Equal(($"{user.Id}@account.invalid", false, false), (user.Email, user.IsStaff, user.IsSuperuser)));
        Assert.All(await other.Users.Where(user => !user.IsActive).ToListAsync(), user => Assert.Equal($"hidden-{user.Id}", user.Username));
        Assert.All(await other.SuccessStories.ToListAsync(), story => Assert.StartsWith("<", story.ContentHtml, StringComparison.Ordinal));
        Assert.DoesNotContain(await other.SuccessStories.ToListAsync(), story => story.ContentHtml!.Contains("forged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not json", "is no JSON at byte 2: 'not")]
    [InlineData("[]", "the line must be a JSON object.")]
    [InlineData("", "is no JSON at byte 1: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000001","id":"00000000-0000-0000-0000-000000000001"}""", "is no row: Duplicate property 'id' ")]
    public async Task A_line_that_is_no_row_is_told(string line, string problem)
    {
        var report = await ImportTypesAsync(line);

        Assert.StartsWith($"job_types.jsonl, line 1: {problem}", report[0], StringComparison.Ordinal);
        Assert.Equal(["Nothing was imported."], report.Skip(1));
    }

    [Theory]
    [InlineData("name", "null", "must not be null.")]
    [InlineData("name", "5", "must be a text of at most 200 characters without U+0000, not 5.")]
    [InlineData("name", "\"\\u0000\"", "must be a text of at most 200 characters without U+0000, not \"\\u0000\".")]
    [InlineData("name", "\"\\ud83d\"", "must be a text of at most 200 characters without U+0000, not \"\\ud83d\".")]
    [InlineData("id", "\"{019334c5-9c6a-7b5e-8f3a-0123456789ab}\"", "must be an id such as \"019334c5-9c6a-7b5e-8f3a-0123456789ab\", not \"{019334c5-9c6a-7b5e-8f3a-0123456789ab}\".")]
    [InlineData("created_at", "\"2026-02-30T00:00:00Z\"", "must be a time in UTC such as \"2026-11-21T18:30:00Z\", not \"2026-02-30T00:00:00Z\".")]
    [InlineData("created_at", "\"2026-02-03T00:00:00+01:00\"", "must be a time in UTC such as \"2026-11-21T18:30:00Z\", not \"2026-02-03T00:00:00+01:00\".")]
    [InlineData("row_version", "1.5", "must be a whole number of at most 64 bits, not 1.5.")]
    [InlineData("row_version", "99999999999999999999", "must be a whole number of at most 64 bits, not 99999999999999999999.")]
    [InlineData("colour", "\"red\\u001b[2J\"", "is no column of the table; there are id, name, slug, created_at, updated_at, row_version.")]
    [InlineData("name", null, "is missing.")]
    public async Task A_wrong_member_is_told_with_what_would_be_right(string member, string? json, string problem)
    {
        var row = JsonNode.Parse("""{"id":"019334c5-9c6a-7b5e-8f3a-0123456789ab","name":"x","slug":"x","created_at":"2026-11-21T18:30:00Z","updated_at":"2026-11-21T18:30:00.5Z","row_version":1}""")!.AsObject();
        row.Remove(member);
        var text = row.ToJsonString();
        var line = json is null ? text : $"{text[..^1]},\"{member}\":{json}}}";

        var report = await ImportTypesAsync(line);

        Assert.Equal([$"job_types.jsonl, line 1, \"{member}\": {problem}", "Nothing was imported."], report);
    }

    [Fact]
    public async Task Rows_that_come_twice_or_in_another_order_are_told()
    {
        var lines = exchange.Lines("job_types");

        Assert.Equal("""job_types.jsonl, line 2, "id": stands in the line before, too; each row has its own id.""", (await ImportTypesAsync(lines[0], lines[0]))[0]);
        Assert.Matches("""^job_types.jsonl, line 2, "id": comes before that of the line before \(.{36}\); lines are sorted by id\.$""", (await ImportTypesAsync(lines[1], lines[0]))[0]);
    }

    [Fact]
    public async Task What_the_database_refuses_is_told_with_line_and_member()
    {
        var types = exchange.Lines("job_types");
        var second = JsonNode.Parse(types[1])!;
        second["slug"] = JsonNode.Parse(types[0])!["slug"]!.GetValue<string>();
        Assert.Equal(["""job_types.jsonl, line 2, "slug": has what another row has already in slug.""", "Nothing was imported."], await ImportTypesAsync(types[0], second.ToJsonString()));

        await exchange.ExportAsync(force: true);
        exchange.Write("job_categories", []);
        var jobs = exchange.Lines("jobs");
        var line = Array.FindIndex(jobs, job => JsonNode.Parse(job)!["category_id"] is not null) + 1;
        Assert.Equal([$"jobs.jsonl, line {line}, \"category_id\": leads to no row of job_categories.", "Nothing was imported."], (await empty.ImportAsync(exchange.Folder)).Lines);
    }

    [Fact]
    public async Task Many_problems_are_told_at_once_but_not_more_than_help()
    {
        var report = await ImportTypesAsync([.. Enumerable.Range(0, 500).Select(_ => "{}")]);

        Assert.Equal(22, report.Count);
        Assert.Equal(["There may be more; these are the first problems.", "Nothing was imported."], report.TakeLast(2));
        Assert.Equal("", await Tables.CountAsync(empty.Database));
    }

    [Fact]
    public async Task Broken_characters_cut_files_and_endless_lines_are_told()
    {
        var whole = await File.ReadAllBytesAsync(Path.Combine(exchange.Folder, "job_types.jsonl"));

        Assert.Equal("job_types.jsonl, line 1: the line is not UTF-8.", (await ImportBytesAsync([0x7B, 0xC3, 0x28, 0x7D, (byte)'\n']))[0]);
        Assert.Equal(
            "job_types.jsonl, line 18: the file ends within a line; every line must end with a line feed.",
            (await ImportBytesAsync(whole[..^1]))[0]);
        Assert.Equal("job_types.jsonl, line 1: the line is longer than 16,777,216 bytes.", (await ImportBytesAsync(new byte[17 * 1024 * 1024]))[0]);
        Assert.Equal("job_types.jsonl: has 18 lines where the manifest says 99.", (await ImportBytesAsync(whole, rows: 99))[0]);
    }

    [Fact]
    public async Task A_file_that_is_not_the_one_of_the_manifest_is_told()
    {
        var path = Path.Combine(exchange.Folder, "job_types.jsonl");
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, text.Replace("Finance", "finance", StringComparison.Ordinal));
        var changed = await empty.ImportAsync(exchange.Folder);
        await File.WriteAllTextAsync(path, text[..100]);
        var cut = await empty.ImportAsync(exchange.Folder);
        File.Delete(path);
        var missing = await empty.ImportAsync(exchange.Folder);
        File.CreateSymbolicLink(path, "/etc/passwd");
        var link = await empty.ImportAsync(exchange.Folder);

        Assert.Equal("job_types.jsonl: its SHA-256 is another than the manifest says; the file was changed or damaged.", changed.Lines[0]);
        Assert.Equal($"job_types.jsonl: has 100 bytes where the manifest says {Encoding.UTF8.GetByteCount(text):N0}.", cut.Lines[0]);
        Assert.Equal("job_types.jsonl: the file is missing.", missing.Lines[0]);
        Assert.Equal("job_types.jsonl: is a link; a file is needed.", link.Lines[0]);
    }

    [Fact]
    public async Task A_manifest_cannot_lead_out_of_the_folder_and_must_name_every_file_once()
    {
        exchange.ChangeManifest(manifest =>
        {
            manifest["files"]![0]!["name"] = "../../../etc/passwd";
            manifest["files"]![1]!["name"] = "jobs.jsonl";
            manifest["files"]!.AsArray().Add(JsonNode.Parse($$"""{"name":"/etc/\u001b[31mshadow","rows":0,"bytes":0,"sha256":"{{new string('0', 64)}}"}"""));
        });

        var report = await empty.ImportAsync(exchange.Folder);

        Assert.Contains("""manifest.json: "../../../etc/passwd" is no file of an export; names are those of tables with ".jsonl", without a folder.""", report.Lines);
        Assert.Contains("""manifest.json: "/etc/\u001b[31mshadow" is no file of an export; names are those of tables with ".jsonl", without a folder.""", report.Lines);
        Assert.Contains("""manifest.json: "jobs.jsonl" stands there twice.""", report.Lines);
        Assert.Equal(2, report.Lines.Count(line => line.StartsWith("manifest.json: lacks the file", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}", "manifest.json: is no manifest of an export; its \"format\" must be \"pydotorg-graph-export\".")]
    [InlineData("[", "manifest.json: is no JSON: ")]
    [InlineData("{\"format\":\"pydotorg-graph-export\",\"version\":2}", "manifest.json: \"version\" is 2; this server reads version 1.")]
    [InlineData("{\"format\":\"pydotorg-graph-export\",\"version\":\"1\"}", "manifest.json: \"version\" is \"1\"; this server reads version 1.")]
    [InlineData("{\"format\":\"pydotorg-graph-export\",\"version\":1}", "manifest.json: \"files\" must be a list.")]
    [InlineData("{\"format\":\"pydotorg-graph-export\",\"version\":1,\"files\":[{\"name\":\"x\",\"rows\":-1,\"bytes\":0,\"sha256\":\"\"}]}", "manifest.json: \"files\"[0] must have \"name\", \"rows\", \"bytes\" and \"sha256\".")]
    public async Task A_manifest_of_another_form_is_told(string manifest, string problem)
    {
        await File.WriteAllTextAsync(Path.Combine(exchange.Folder, "manifest.json"), manifest);

        var report = await empty.ImportAsync(exchange.Folder);

        Assert.StartsWith(problem, report.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Nothing was imported.", report.Lines[^1]);
    }

    [Fact]
    public async Task Private_rows_do_not_lie_beside_what_is_imported()
    {
        await empty.RunAsync("INSERT INTO related_blogs VALUES ('0193f5c2-0000-7000-8000-000000000009', 'a', 'b', '2026-01-01', '2026-01-01', 1, NULL)");

        var report = await empty.ImportAsync(exchange.Folder);

        Assert.Equal(["The table related_blogs has rows; an export is read into an empty database only.", "Nothing was imported."], report.Lines);
    }

    [Theory, OnPostgres]
    public async Task On_PostgreSQL_a_refused_row_is_found_among_many(DatabaseProvider provider)
    {
        await using var postgres = await SmallExchange.CreateAsync(provider, DatabaseContent.Tables);
        exchange.Write("job_categories", []);
        var report = await postgres.ImportAsync(exchange.Folder);

        var line = Array.FindIndex(exchange.Lines("jobs"), job => JsonNode.Parse(job)!["category_id"] is not null) + 1;
        Assert.Equal([$"jobs.jsonl, line {line}, \"category_id\": leads to no row of job_categories.", "Nothing was imported."], report.Lines);
        Assert.Equal("", await Tables.CountAsync(postgres.Database));
    }

    private Task<IReadOnlyList<string>> ImportTypesAsync(params string[] lines) =>
        ImportBytesAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    private async Task<IReadOnlyList<string>> ImportBytesAsync(byte[] file, int? rows = null)
    {
        exchange.Write("job_job_types", []);
        exchange.Write("job_types", file, rows);
        return (await empty.ImportAsync(exchange.Folder)).Lines;
    }
}
