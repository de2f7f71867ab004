using System.Data.Common;
using PyDotOrg.Graph.Data.Entities.Downloads;
using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Downloads;

/// <summary>Operating systems, series, releases and their files, as python.org has them.</summary>
internal sealed class DownloadsSeed : SeedSet
{
    private static readonly SeedKey System = new("operating_systems", "operating-system", "slug", "slug");
    private static readonly SeedKey Series = new("release_series", "release-series", "name", "name");
    private static readonly SeedKey Release = new("releases", "release", "slug", "slug");
    private static readonly SeedKey File = new("release_files", "release-file", "slug", "slug");

    /// <summary>No source lists signatures or bills of materials; those columns stay empty.</summary>
    private static readonly SeedColumn[] SideFiles =
    [
        Constant("gpg_signature_file", ""), Constant("sigstore_signature_file", ""), Constant("sigstore_cert_file", ""),
        Constant("sigstore_bundle_file", ""), Constant("sbom_spdx2_file", ""),
    ];

    internal override string Name => "downloads";

    protected override IReadOnlyList<SeedSource> Sources { get; } = Make([]);

    internal override async Task<IReadOnlyList<SeedSource>> ReadAsync(DbConnection connection, CancellationToken cancellation) =>
        Make(await LinesWithALatestAsync(connection, cancellation));

    private static IReadOnlyList<SeedSource> Make(HashSet<long> linesWithALatest) =>
    [
        new SeedEntities("operating-systems", System, Text("name"), Text("slug")),
        new SeedEntities(
            "release-series", Series,
            Text("name"), Choice<SeriesStatus>("status"), VersionOrder("name"), Date("start_of_development"), Date("feature_freeze"),
            Date("first_release"), Date("end_of_bugfix"), Date("end_of_life"), OptionalNumber("pep"), Text("release_manager"), Text("branch")),
        new SeedEntities(
            "releases", Release,
            Text("name"), Text("slug"), Number("version"), Text("version_number", "number"), VersionOrder("number"),
            Choice<ReleaseStatus>("status"), Flag("pre_release"),
            new("is_latest", (row, _) => row.Flag("latest") && !linesWithALatest.Contains(row.Number("version"))),
            Flag("is_published", "published"), Flag("show_on_download_page", "downloadPage"), Date("release_date", "date"),
            Date("eol_date", "eol"), Text("release_notes_url", "notes"), Reference("series_id", Series), Text("content")),
        new SeedEntities(
            "release-files", File,
            [
                Parent("release_id", Release), Parent("operating_system_id", System, "os"), Text("name"), Text("slug"),
                Flag("is_source", "source"), Text("url"), .. SideFiles, Text("md5_sum", "md5"), Text("sha256_sum", "sha256"),
                Number("filesize", "size"), Flag("download_button", "button"), Text("description"),
            ]),
    ];

    private static SeedColumn VersionOrder(string member) =>
        new("version_order", (row, _) => ReleaseNumber.Find(row.Text(member))?.Order ?? 0);

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
}
