using System.Data.Common;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Seed.Downloads;

/// <summary>Operating systems, series, releases and their files, as python.org has them.</summary>
internal sealed class DownloadsSeed : SeedSet
{
    private static readonly SeedKey System = new("operating_systems", "operating-system", "slug");
    private static readonly SeedKey Series = new("release_series", "release-series", "name");
    private static readonly SeedKey Release = new("releases", "release", "slug");
    private static readonly SeedKey File = new("release_files", "release-file", "slug");

    private static readonly string[] SystemColumns = ["id", "name", "slug", "created_at", "updated_at", "row_version"];

    private static readonly string[] SeriesColumns =
    [
        "id", "name", "status", "version_order", "start_of_development", "feature_freeze", "first_release", "end_of_bugfix",
        "end_of_life", "pep", "release_manager", "branch", "created_at", "updated_at", "row_version",
    ];

    private static readonly string[] ReleaseColumns =
    [
        "id", "name", "slug", "version", "version_number", "version_order", "status", "pre_release", "is_latest", "is_published",
        "show_on_download_page", "release_date", "eol_date", "release_notes_url", "series_id", "created_at", "updated_at",
        "row_version", "content",
    ];

    private static readonly string[] FileColumns =
    [
        "id", "release_id", "operating_system_id", "name", "slug", "is_source", "url", "gpg_signature_file",
        "sigstore_signature_file", "sigstore_cert_file", "sigstore_bundle_file", "sbom_spdx2_file", "md5_sum", "sha256_sum",
        "filesize", "download_button", "created_at", "updated_at", "row_version", "description",
    ];

    internal override string Name => "downloads";

    internal override IReadOnlyList<SeedKey> Keys => [System, Series, Release, File];

    internal override async Task<IReadOnlyList<SeedTable>> ReadAsync(
        DbConnection connection, SeedIds ids, CancellationToken cancellation)
    {
        var lines = await LinesWithALatestAsync(connection, cancellation);
        return
        [
            new(System.Table, SystemColumns, SeedFile.Read("operating-systems").ConvertAll(row => SystemRow(row, ids))),
            new(Series.Table, SeriesColumns, SeedFile.Read("release-series").ConvertAll(row => SeriesRow(row, ids))),
            new(Release.Table, ReleaseColumns, SeedFile.Read("releases").ConvertAll(row => ReleaseRow(row, ids, lines))),
            new(File.Table, FileColumns, SeedFile.Read("release-files").ConvertAll(row => FileRow(row, ids))),
        ];
    }

    /// <summary>A line has one latest release; one that was chosen here must not get a rival from the files.</summary>
    private static async Task<HashSet<long>> LinesWithALatestAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT version FROM releases WHERE is_latest";
        var lines = new HashSet<long>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            lines.Add(reader.GetInt32(0));
        }

        return lines;
    }

    private static object?[] SystemRow(SeedRow system, SeedIds ids) =>
        [ids[System, system.Text("slug")], system.Text("name"), system.Text("slug"), DataSetTime, DataSetTime, 1L];

    private static object?[] SeriesRow(SeedRow series, SeedIds ids) =>
    [
        ids[Series, series.Text("name")], series.Text("name"), series.Choice<SeriesStatus>("status"),
        ReleaseNumber.Find(series.Text("name"))?.Order ?? 0, series.Date("startOfDevelopment"), series.Date("featureFreeze"),
        series.Date("firstRelease"), series.Date("endOfBugfix"), series.Date("endOfLife"),
        series.Number("pep") is > 0 and var pep ? pep : null, series.Text("releaseManager"), series.Text("branch"),
        DataSetTime, DataSetTime, 1L,
    ];

    private static object?[] ReleaseRow(SeedRow release, SeedIds ids, HashSet<long> lines) =>
    [
        ids[Release, release.Text("slug")], release.Text("name"), release.Text("slug"), release.Number("version"),
        release.Text("number"), ReleaseNumber.Find(release.Text("number"))?.Order ?? 0, release.Choice<ReleaseStatus>("status"),
        release.Flag("preRelease"), release.Flag("latest") && !lines.Contains(release.Number("version")),
        release.Flag("published"), release.Flag("downloadPage"), release.Date("date"), release.Date("eol"),
        release.Text("notes"), release.Text("series") is { Length: > 0 } series ? ids[Series, series] : null,
        DataSetTime, DataSetTime, 1L, release.Text("content"),
    ];

    /// <summary>No source lists signatures or bills of materials; those columns stay empty.</summary>
    private static object?[] FileRow(SeedRow file, SeedIds ids) =>
    [
        ids[File, file.Text("slug")], ids[Release, file.Text("release")], ids[System, file.Text("os")], file.Text("name"),
        file.Text("slug"), file.Flag("source"), file.Text("url"), "", "", "", "", "", file.Text("md5"), file.Text("sha256"),
        file.Number("size"), file.Flag("button"), DataSetTime, DataSetTime, 1L, file.Text("description"),
    ];
}
