using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Entering files and systems, and counting downloads (contract: REST, sections 7.3 and 8.3).</summary>
public sealed class ReleaseFileMutationTests
{
    private const string Create = "createReleaseFile { releaseFile { slug url gpgSignatureFile sbomSpdx2File md5Sum filesize downloadButton os { slug } release { slug } rowVersion } }";

    private const string Update = "updateReleaseFile { releaseFile { name url gpgSignatureFile filesize os { slug } rowVersion } }";

    private const string Track = "trackDownload { releaseFile { slug } }";

    private const string Address = "https://www.python.org/ftp/python/3.14.99/Python-3.14.99.tgz";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_file_is_entered_with_its_side_files_and_changed(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (releaseId, osId) = await PlaceAsync(editors);

        Assert.Equal(
            $$$"""{"slug":"new","url":"{{{Address}}}","gpgSignatureFile":"{{{Address}}}.asc","sbomSpdx2File":null,"md5Sum":"abc","filesize":5000000000,"downloadButton":false,"os":{"slug":"source"},"release":{"slug":"python-3147"},"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new { releaseId, osId, name = "Tarball", slug = "new", url = Address, gpgSignatureFile = Address + ".asc", md5Sum = "abc", filesize = 5_000_000_000 }));
        var id = await editors.FindAsync<ReleaseFile>("new");
        var windows = await editors.FindAsync<OperatingSystem>("windows");
        Assert.Equal(
            $$$"""{"name":"Tarball","url":"{{{Address}}}","gpgSignatureFile":null,"filesize":0,"os":{"slug":"windows"},"rowVersion":2}""",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 1, osId = windows, gpgSignatureFile = (string?)null, filesize = 0 }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteReleaseFile { deletedId }", new { id, version = 2 }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Addresses_of_files_begin_as_configured_and_side_files_stand_beside_the_file(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (releaseId, osId) = await PlaceAsync(editors);
        const string Elsewhere = "https://www.python.org.example.com/Python.tgz";

        Assert.Equal(
            """
            ValidationError input.gpgSignatureFile: The address must be that of the file with ".asc" at its end.
            ValidationError input.sbomSpdx2File: The address must be that of the file with ".spdx.json" at its end.
            ValidationError input.sigstoreBundleFile: The address must be that of the file with ".sigstore" at its end.
            ValidationError input.sigstoreCertFile: The address must be that of the file with ".crt" at its end.
            ValidationError input.sigstoreSignatureFile: The address must be that of the file with ".sig" at its end.
            ValidationError input.url: The address must begin with https://www.python.org/.
            """.ReplaceLineEndings("\n"),
            Sorted(await editors.SendAsync(editors.Staff, Create, new
            {
                releaseId,
                osId,
                name = "Tarball",
                slug = "new",
                url = Elsewhere,
                gpgSignatureFile = Elsewhere + ".sig",
                sigstoreSignatureFile = Elsewhere + ".asc",
                sigstoreCertFile = Address + ".crt",
                sigstoreBundleFile = Elsewhere,
                sbomSpdx2File = Elsewhere + ".spdx",
            })));
        Assert.Equal("ValidationError input.filesize: The number must be at least 0.", await editors.SendAsync(editors.Staff, Create, new { releaseId, osId, name = "Tarball", slug = "new", url = Address, filesize = -1 }));
        Assert.Equal(
            $"ValidationError input.releaseId: There is nothing with the id {Guid.Empty}.\nValidationError input.osId: There is nothing with the id {Guid.Empty}.",
            await editors.SendAsync(editors.Staff, Create, new { releaseId = Editors.GlobalId<Release>(Guid.Empty), osId = Editors.GlobalId<OperatingSystem>(Guid.Empty), name = "Tarball", slug = "new", url = Address }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.False(await db.ReleaseFiles.AnyAsync(file => file.Slug == "new"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Slugs_addresses_and_download_buttons_are_given_once(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (releaseId, _) = await PlaceAsync(editors);
        await editors.SendAsync(editors.Staff, "createOperatingSystem { operatingSystem { slug } }", new { name = "Plan 9", slug = "plan9" });
        var osId = await editors.FindAsync<OperatingSystem>("plan9");
        object File(string slug, string url, bool downloadButton = false) => new { releaseId, osId, name = "Tarball", slug, url, downloadButton };
        await editors.SendAsync(editors.Staff, Create, File("new", Address, true));
        await editors.SendAsync(editors.Staff, Create, File("other", Address + ".other"));

        Assert.Equal("AlreadyExistsError slug new: There is another release file with the slug \"new\" already.", await editors.SendAsync(editors.Staff, Create, File("new", Address + "2")));
        Assert.Equal($"AlreadyExistsError url {Address}: There is another release file with the url \"{Address}\" already.", await editors.SendAsync(editors.Staff, Create, File("new2", Address)));
        Assert.Equal("AlreadyExistsError downloadButton true: Another file is the main download of this release and operating system already.", await editors.SendAsync(editors.Staff, Create, File("new2", Address + "2", true)));
        Assert.Equal(
            "AlreadyExistsError downloadButton true: Another file is the main download of this release and operating system already.",
            await editors.SendAsync(editors.Staff, Update, new { id = await editors.FindAsync<ReleaseFile>("other"), version = 0, downloadButton = true }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_staff_write_files_and_systems(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (releaseId, osId) = await PlaceAsync(editors);
        await using var db = editors.Server.Database.CreateContext();
        var id = Editors.GlobalId<ReleaseFile>((await db.ReleaseFiles.FirstAsync()).Id);
        (string Mutation, object Input)[] attempts =
        [
            (Create, new { releaseId, osId, name = "Tarball", slug = "new", url = Address }),
            (Update, new { id, version = 0, name = "Tarball" }),
            ("deleteReleaseFile { deletedId }", new { id }),
            ("createOperatingSystem { operatingSystem { slug } }", new { name = "Plan 9", slug = "plan9" }),
            ("updateOperatingSystem { operatingSystem { slug } }", new { id = osId, version = 0, name = "Plan 9" }),
            ("deleteOperatingSystem { deletedId }", new { id = osId }),
        ];

        foreach (var (mutation, input) in attempts)
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, mutation, input));
            Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, mutation, input));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_system_is_entered_and_changed_and_stays_while_files_need_it(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var files = await db.ReleaseFiles.CountAsync(file => file.OperatingSystem.Slug == "windows");

        Assert.Equal("""{"name":"Plan 9","slug":"plan9","rowVersion":1}""", await editors.SendAsync(editors.Staff, "createOperatingSystem { operatingSystem { name slug rowVersion } }", new { name = "Plan 9", slug = "plan9" }));
        var id = await editors.FindAsync<OperatingSystem>("plan9");
        Assert.Equal("""{"name":"Inferno","slug":"plan9","rowVersion":2}""", await editors.SendAsync(editors.Staff, "updateOperatingSystem { operatingSystem { name slug rowVersion } }", new { id, version = 1, name = "Inferno" }));
        Assert.Equal("AlreadyExistsError slug windows: There is another operating system with the slug \"windows\" already.", await editors.SendAsync(editors.Staff, "updateOperatingSystem { operatingSystem { name } }", new { id, version = 0, slug = "windows" }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteOperatingSystem { deletedId }", new { id }));
        Assert.Equal(
            $"InUseError release_files={files}: The operating system is still needed: {files} release_files.",
            await editors.SendAsync(editors.Staff, "deleteOperatingSystem { deletedId }", new { id = await editors.FindAsync<OperatingSystem>("windows") }));
        Assert.True(await db.OperatingSystems.AnyAsync(system => system.Slug == "windows"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_download_counts_whoever_comes_at_once(DatabaseProvider provider)
    {
        const int Downloads = 40;
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var file = await db.ReleaseFiles.FirstAsync(file => file.Release.Slug == "python-3147");
        var input = new { id = Editors.GlobalId<ReleaseFile>(file.Id) };

        var answers = await Task.WhenAll(Enumerable.Range(0, Downloads).Select(_ => Task.Run(() => editors.SendAsync(null, Track, input))));
        editors.Server.Clock.Now = editors.Server.Clock.Now.AddDays(1);
        await editors.SendAsync(null, Track, input);

        Assert.Equal([$$"""{"slug":"{{file.Slug}}"}"""], answers.Distinct());
        var days = await db.DownloadStatistics.Where(day => day.ReleaseFileId == file.Id).OrderBy(day => day.Date).ToListAsync();
        Assert.Equal([(new DateOnly(2026, 11, 21), Downloads, Downloads), (new DateOnly(2026, 11, 22), 1L, 1L)], days.Select(day => (day.Date, day.Count, day.RowVersion)));
        Assert.Equal(new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc), days[1].CreatedAt);
        Assert.Equal(file.RowVersion, (await db.ReleaseFiles.SingleAsync(each => each.Id == file.Id)).RowVersion);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Files_that_the_caller_does_not_see_are_not_counted(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Staff, "createRelease { release { slug } }", new { name = "Python 3.14.99", slug = "draft" });
        await editors.SendAsync(
            editors.Staff, Create, new { releaseId = await editors.FindAsync<Release>("draft"), osId = await editors.FindAsync<OperatingSystem>("source"), name = "Tarball", slug = "new", url = Address });
        var input = new { id = await editors.FindAsync<ReleaseFile>("new") };

        Assert.Equal("NotFoundError: There is no file with this id.", await editors.SendAsync(null, Track, input));
        Assert.Equal("""{"slug":"new"}""", await editors.SendAsync(editors.Staff, Track, input));
        Assert.Equal("NotFoundError: There is no file with this id.", await editors.SendAsync(null, Track, new { id = Editors.GlobalId<ReleaseFile>(Guid.Empty) }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal(1, (await db.DownloadStatistics.SingleAsync(day => day.ReleaseFile.Slug == "new")).Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_address_that_began_otherwise_before_may_stay_as_long_as_it_is_not_changed(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var file = await db.ReleaseFiles.FirstAsync();
        await db.ReleaseFiles.Where(each => each.Id == file.Id).ExecuteUpdateAsync(set => set
            .SetProperty(each => each.Url, "http://www.python.org/old.tgz")
            .SetProperty(each => each.GpgSignatureFile, "")
            .SetProperty(each => each.SigstoreSignatureFile, "")
            .SetProperty(each => each.SigstoreCertFile, "")
            .SetProperty(each => each.SigstoreBundleFile, "")
            .SetProperty(each => each.SbomSpdx2File, ""));
        var id = Editors.GlobalId<ReleaseFile>(file.Id);

        Assert.Equal("""{"name":"Old"}""", await editors.SendAsync(editors.Staff, "updateReleaseFile { releaseFile { name } }", new { id, version = 0, name = "Old" }));
        Assert.Equal(
            "ValidationError input.url: The address must begin with https://www.python.org/.",
            await editors.SendAsync(editors.Staff, "updateReleaseFile { releaseFile { name } }", new { id, version = 0, url = "http://www.python.org/new.tgz" }));
    }

    private static async Task<(string ReleaseId, string OsId)> PlaceAsync(Editors editors) =>
        (await editors.FindAsync<Release>("python-3147"), await editors.FindAsync<OperatingSystem>("source"));

    private static string Sorted(string errors) => string.Join('\n', errors.Split('\n').Order(StringComparer.Ordinal));
}
