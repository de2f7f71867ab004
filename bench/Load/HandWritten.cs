using System.Buffers;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PyDotOrg.Graph.Load;

/// <summary>The works by hand: one statement or two, typed reads, Utf8JsonWriter.</summary>
internal sealed class HandWritten(ConnectionPool pool)
{
    private const string ListColumns =
        "id, name, slug, version, status, is_latest, is_published, pre_release, release_date, eol_date";

    private const string OneSql =
        "SELECT " + ListColumns + ", show_on_download_page, release_notes_url, content, release_page_id, created_at, updated_at "
        + "FROM releases WHERE is_published AND slug = @p LIMIT 2";

    private const string ManySql =
        "SELECT " + ListColumns + " FROM releases WHERE is_published ORDER BY release_date DESC, name DESC, id LIMIT 101";

    private const string FilesSql =
        "SELECT f.id, f.release_id, f.operating_system_id, f.name, f.slug, f.description, f.is_source, f.url, f.gpg_signature_file, "
        + "f.sigstore_signature_file, f.sigstore_cert_file, f.sigstore_bundle_file, f.sbom_spdx2_file, f.md5_sum, f.sha256_sum, f.filesize, "
        + "f.download_button, f.created_at, f.updated_at FROM release_files f JOIN operating_systems o ON o.id = f.operating_system_id "
        + "JOIN releases r ON r.id = f.release_id WHERE r.is_published AND f.release_id = @p ORDER BY o.name, f.name, f.id LIMIT 101";

    private const string ReleaseSql = "SELECT id, name, slug, release_date FROM releases WHERE is_published AND slug = @p";

    private const string ReleaseFilesSql =
        "SELECT f.name, f.url, f.sha256_sum, o.name, o.slug FROM release_files f JOIN operating_systems o ON o.id = f.operating_system_id "
        + "WHERE f.release_id = @p ORDER BY o.name, f.name, f.id LIMIT 51";

    private const string PageSql =
        "SELECT id, name, slug, release_date, is_latest FROM releases WHERE is_published ORDER BY release_date DESC, name DESC, id LIMIT 51";

    private const string PageFilesSql =
        "SELECT f.release_id, f.name, f.url, o.name, o.slug FROM release_files f JOIN operating_systems o ON o.id = f.operating_system_id "
        + "WHERE f.release_id IN (SELECT value FROM json_each(@p)) ORDER BY f.release_id, o.name, f.name, f.id";

    private static readonly string[] Versions = new string[101];
    private static readonly string[] Statuses = ["prerelease", "bugfix", "security", "eol"];

    private string? _releaseId;

    static HandWritten()
    {
        (Versions[1], Versions[2], Versions[3], Versions[100]) = ("1", "2", "3", "manager");
    }

    public static async Task DrainAsync(HttpContext http)
    {
        var body = http.Request.BodyReader;
        var read = await body.ReadAsync();
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.End);
            read = await body.ReadAsync();
        }

        body.AdvanceTo(read.Buffer.End);
    }

    public Task OneRelease(HttpContext http) => Answer(http, (connection, json) =>
    {
        using var row = connection.Prepare(OneSql, Samples.Slug).ExecuteReader();
        row.Read();
        json.WriteStartObject();
        WriteListMembers(json, row);
        json.WriteBoolean("show_on_download_page"u8, row.GetBoolean(10));
        json.WriteString("release_notes_url"u8, row.GetString(11));
        json.WriteString("content"u8, row.GetString(12));
        WriteText(json, "release_page_id"u8, row, 13);
        WriteTime(json, "created_at"u8, row, 14);
        WriteTime(json, "updated_at"u8, row, 15);
        json.WriteEndObject();
    });

    public Task ManyReleases(HttpContext http) => Answer(http, (connection, json) =>
    {
        using var row = connection.Prepare(ManySql).ExecuteReader();
        json.WriteStartArray();
        for (var count = 0; count < 100 && row.Read(); count++)
        {
            json.WriteStartObject();
            WriteListMembers(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public Task Files(HttpContext http) => Answer(http, (connection, json) =>
    {
        _releaseId ??= ReadId(connection); // Our server gets it from the address.
        using var row = connection.Prepare(FilesSql, _releaseId).ExecuteReader();
        json.WriteStartArray();
        while (row.Read())
        {
            WriteFile(json, row);
        }

        json.WriteEndArray();
    });

    public async Task ReleaseWithFiles(HttpContext http)
    {
        await DrainAsync(http);
        await Answer(http, (connection, json) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            json.WriteStartObject("releaseBySlug"u8);
            using var row = connection.Prepare(ReleaseSql, Samples.Slug).ExecuteReader();
            row.Read();
            var id = row.GetString(0);
            json.WriteString("name"u8, row.GetString(1));
            json.WriteString("slug"u8, row.GetString(2));
            WriteText(json, "releaseDate"u8, row, 3);
            json.WriteStartObject("files"u8);
            json.WriteStartArray("nodes"u8);
            using var file = connection.Prepare(ReleaseFilesSql, id).ExecuteReader();
            while (file.Read())
            {
                json.WriteStartObject();
                json.WriteString("name"u8, file.GetString(0));
                json.WriteString("url"u8, file.GetString(1));
                WriteOrNull(json, "sha256Sum"u8, file.GetString(2));
                WriteSystem(json, file, 3);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    public async Task ReleasesWithFiles(HttpContext http)
    {
        await DrainAsync(http);
        await Answer(http, (connection, json) =>
        {
            var releases = new List<(string Id, string Name, string Slug, string? Date, bool Latest)>(50);
            using (var row = connection.Prepare(PageSql).ExecuteReader())
            {
                while (releases.Count < 50 && row.Read())
                {
                    releases.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetBoolean(4)));
                }
            }

            var files = ReadFiles(connection, JsonSerializer.Serialize(releases.Select(release => release.Id)));
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            json.WriteStartObject("releases"u8);
            json.WriteStartArray("nodes"u8);
            foreach (var (id, name, slug, date, latest) in releases)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, name);
                json.WriteString("slug"u8, slug);
                json.WriteString("releaseDate"u8, date);
                json.WriteBoolean("isLatest"u8, latest);
                WriteFiles(json, files.GetValueOrDefault(id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static Dictionary<string, List<string[]>> ReadFiles(PooledConnection connection, string ids)
    {
        var files = new Dictionary<string, List<string[]>>(50);
        using var row = connection.Prepare(PageFilesSql, ids).ExecuteReader();
        while (row.Read())
        {
            var id = row.GetString(0);
            if (!files.TryGetValue(id, out var list))
            {
                files[id] = list = [];
            }

            list.Add([row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)]);
        }

        return files;
    }

    private static void WriteFiles(Utf8JsonWriter json, List<string[]>? files)
    {
        json.WriteStartObject("files"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var file in files ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name"u8, file[0]);
            json.WriteString("url"u8, file[1]);
            json.WriteStartObject("os"u8);
            json.WriteString("name"u8, file[2]);
            json.WriteString("slug"u8, file[3]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteListMembers(Utf8JsonWriter json, DbDataReader row)
    {
        var id = row.GetString(0);
        json.WriteString("id"u8, id);
        json.WriteString("name"u8, row.GetString(1));
        json.WriteString("slug"u8, row.GetString(2));
        json.WriteString("version"u8, Versions[row.GetInt32(3)]);
        json.WriteString("status"u8, Statuses[row.GetInt32(4)]);
        json.WriteBoolean("is_latest"u8, row.GetBoolean(5));
        json.WriteBoolean("is_published"u8, row.GetBoolean(6));
        json.WriteBoolean("pre_release"u8, row.GetBoolean(7));
        WriteText(json, "release_date"u8, row, 8);
        WriteText(json, "eol_date"u8, row, 9);
        json.WriteString("resource_uri"u8, $"http://localhost:8000/api/v1/releases/{id}/");
    }

    private static void WriteFile(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, row.GetString(0));
        json.WriteString("release_id"u8, row.GetString(1));
        json.WriteString("os_id"u8, row.GetString(2));
        json.WriteString("name"u8, row.GetString(3));
        json.WriteString("slug"u8, row.GetString(4));
        json.WriteString("description"u8, row.GetString(5));
        json.WriteBoolean("is_source"u8, row.GetBoolean(6));
        json.WriteString("url"u8, row.GetString(7));
        json.WriteString("gpg_signature_file"u8, row.GetString(8));
        json.WriteString("sigstore_signature_file"u8, row.GetString(9));
        json.WriteString("sigstore_cert_file"u8, row.GetString(10));
        json.WriteString("sigstore_bundle_file"u8, row.GetString(11));
        json.WriteString("sbom_spdx2_file"u8, row.GetString(12));
        json.WriteString("md5_sum"u8, row.GetString(13));
        json.WriteString("sha256_sum"u8, row.GetString(14));
        json.WriteNumber("filesize"u8, row.GetInt64(15));
        json.WriteBoolean("download_button"u8, row.GetBoolean(16));
        WriteTime(json, "created_at"u8, row, 17);
        WriteTime(json, "updated_at"u8, row, 18);
        json.WriteEndObject();
    }

    private static void WriteSystem(Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteStartObject("os"u8);
        json.WriteString("name"u8, row.GetString(column));
        json.WriteString("slug"u8, row.GetString(column + 1));
        json.WriteEndObject();
    }

    private static void WriteOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text) =>
        json.WriteString(name, text.Length == 0 ? null : text);

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column) =>
        json.WriteString(name, row.IsDBNull(column) ? null : row.GetString(column));

    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column) =>
        json.WriteString(name, DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));

    private static string ReadId(PooledConnection connection)
    {
        using var row = connection.Prepare("SELECT id FROM releases WHERE is_published AND slug = @p", Samples.Slug).ExecuteReader();
        row.Read();
        return row.GetString(0);
    }

    private async Task Answer(HttpContext http, Action<PooledConnection, Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        var connection = pool.Rent();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            write(connection, json);
        }

        pool.Return(connection);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(buffer.WrittenMemory);
    }
}
