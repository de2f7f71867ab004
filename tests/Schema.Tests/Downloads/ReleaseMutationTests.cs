using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Entering and publishing releases (contract: REST, sections 7.3 and 8.3).</summary>
public sealed class ReleaseMutationTests
{
    private const string Create = "createRelease { release { slug version versionNumber series { name } status isLatest isPublished showOnDownloadPage preRelease releaseNotesUrl content { source } releasePageUuid rowVersion } }";

    private const string Update = "updateRelease { release { name versionNumber isLatest isPublished releaseNotesUrl rowVersion } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_release_knows_its_number_and_series_by_its_name(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);

        Assert.Equal(
            """{"slug":"python-31499","version":"PYTHON3","versionNumber":"3.14.99","series":{"name":"3.14"},"status":"BUGFIX","isLatest":false,"isPublished":false,"showOnDownloadPage":true,"preRelease":false,"releaseNotesUrl":null,"content":{"source":""},"releasePageUuid":null,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "python-31499" }));
        Assert.Equal(
            """{"slug":"manager","version":"MANAGER","versionNumber":"26.9","series":null,"status":"PRERELEASE","isLatest":true,"isPublished":true,"showOnDownloadPage":false,"preRelease":true,"releaseNotesUrl":"https://docs.python.org/3/","content":{"source":"New."},"releasePageUuid":null,"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new
            {
                name = "Python install manager 26.9",
                slug = "manager",
                version = "MANAGER",
                status = "PRERELEASE",
                isLatest = true,
                isPublished = true,
                preRelease = true,
                showOnDownloadPage = false,
                releaseNotesUrl = "https://docs.python.org/3/",
                content = "New.",
            }));
        var id = await editors.FindAsync<Release>("python-31499");
        Assert.Equal(
            """{"name":"Python 3.15.0b1","versionNumber":"3.15.0b1","isLatest":false,"isPublished":false,"releaseNotesUrl":null,"rowVersion":2}""",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 1, name = "Python 3.15.0b1" }));
        await using var db = editors.Server.Database.CreateContext();
        var release = await db.Releases.Include(release => release.Series).SingleAsync(release => release.Slug == "python-31499");
        Assert.Equal("3.15", release.Series?.Name);
        Assert.Equal(ReleaseNumber.Find("3.15.0b1")!.Order, release.VersionOrder);
        Assert.NotNull(release.CreatorId);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whatever_is_wrong_with_a_release_is_told_and_nothing_is_saved(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var page = Editors.GlobalId<Page>(Guid.Empty);

        Assert.Equal(
            """
            ValidationError input.name: A text is needed here.
            ValidationError input.slug: A slug has 1 to 200 letters, digits, hyphens and underscores of ASCII.
            ValidationError input.releaseNotesUrl: An absolute address is needed here that begins with http:// or https://.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Staff, Create, new { name = " ", slug = "a b", releaseNotesUrl = "ftp://python.org/", releasePageId = page }));
        Assert.Equal(
            $"ValidationError input.releasePageId: There is nothing with the id {Guid.Empty}.",
            await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "new", isLatest = true, releasePageId = page }));
        Assert.Equal(
            "AlreadyExistsError slug python-3147: There is another release with the slug \"python-3147\" already.",
            await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.7", slug = "python-3147", isLatest = true }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.False(await db.Releases.AnyAsync(release => release.Slug == "new"));
        Assert.Equal(["python-3147"], await LatestAsync(db)); // Nobody has taken the flag over.
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Null_takes_away_what_may_be_missing_and_is_refused_elsewhere(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "new", releaseNotesUrl = "https://docs.python.org/3/" });
        var id = await editors.FindAsync<Release>("new");

        Assert.Equal(
            "ValidationError input.name: This may be left out, but it may not be null.\nValidationError input.isPublished: This may be left out, but it may not be null.",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 0, name = (string?)null, isPublished = (bool?)null, releaseNotesUrl = (string?)null }));
        Assert.Equal(
            """{"name":"Python 3.14.99","versionNumber":"3.14.99","isLatest":false,"isPublished":false,"releaseNotesUrl":null,"rowVersion":2}""",
            await editors.SendAsync(editors.Staff, Update, new { id, version = 0, releaseNotesUrl = (string?)null }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_latest_release_of_a_line_takes_the_flag_from_the_one_before(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "new", isLatest = true });
        await using var db = editors.Server.Database.CreateContext();

        Assert.Equal(["new"], await LatestAsync(db));
        var old = await db.Releases.SingleAsync(release => release.Slug == "python-3147");
        Assert.Equal(2, old.RowVersion);
        Assert.Equal("python-2718", (await db.Releases.SingleAsync(release => release.IsLatest && release.Version == PythonVersion.Python2)).Slug);
        await editors.SendAsync(editors.Staff, Update, new { id = Editors.GlobalId<Release>(old.Id), version = 2, isLatest = true });
        Assert.Equal(["python-3147"], await LatestAsync(db));
        Assert.Equal(
            """{"isLatest":true,"rowVersion":3}""",
            await editors.SendAsync(editors.Staff, "updateRelease { release { isLatest rowVersion } }", new { id = Editors.GlobalId<Release>(old.Id), version = 0, isLatest = true }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_many_releases_that_are_the_latest_at_once_one_is(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => editors.SendAsync(
            editors.Staff, "createRelease { release { isLatest } }", new { name = $"Python 3.14.{i + 50}", slug = $"new-{i}", isLatest = true }))));

        Assert.Equal(["{\"isLatest\":true}"], answers.Distinct().Order(StringComparer.Ordinal).TakeLast(1));
        Assert.All(answers, answer => Assert.StartsWith("{\"isLatest\":", answer, StringComparison.Ordinal));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Single(await LatestAsync(db));
        Assert.Equal(12, await db.Releases.CountAsync(release => release.Slug.StartsWith("new-")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_staff_write_releases(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var id = await editors.FindAsync<Release>("python-3147");
        (string Mutation, object Input)[] attempts =
        [
            (Create, new { name = "Python 3.14.99", slug = "new" }),
            (Update, new { id, version = 0, name = "Python 3.14.99" }),
            ("deleteRelease { deletedId }", new { id }),
            ("publishRelease { release { slug } }", new { id }),
        ];

        foreach (var (mutation, input) in attempts)
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, mutation, input));
            Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, mutation, input));
        }

        Assert.Equal("ConflictError 1: The release has changed since; its version is 1 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Update, new { id, version = 7, name = "Python 4.0" }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Publishing_may_be_repeated_and_happens_once(DatabaseProvider provider)
    {
        const string Publish = "publishRelease { release { isPublished rowVersion } }";
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "new" });
        var id = await editors.FindAsync<Release>("new");

        Assert.Equal("ConflictError 1: The release has changed since; its version is 1 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Publish, new { id, version = 2 }));
        Assert.Equal("""{"isPublished":true,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Publish, new { id, version = 1 }));
        Assert.Equal("""{"isPublished":true,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Publish, new { id }));
        Assert.Equal("NotFoundError: There is no release with this id.", await editors.SendAsync(editors.Staff, Publish, new { id = Editors.GlobalId<Release>(Guid.Empty) }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_release_is_deleted_with_its_files_and_their_counts(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var id = await editors.FindAsync<Release>("python-3147");
        await using var db = editors.Server.Database.CreateContext();
        var file = await db.ReleaseFiles.FirstAsync(file => file.Release.Slug == "python-3147");
        await editors.SendAsync(null, "trackDownload { releaseFile { slug } }", new { id = Editors.GlobalId<ReleaseFile>(file.Id) });
        Assert.Equal(1, await db.DownloadStatistics.CountAsync(count => count.ReleaseFileId == file.Id));

        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteRelease { deletedId }", new { id, version = 1 }));

        Assert.False(await db.ReleaseFiles.AnyAsync(each => each.ReleaseId == file.ReleaseId));
        Assert.False(await db.DownloadStatistics.AnyAsync(count => count.ReleaseFileId == file.Id));
        Assert.Equal("NotFoundError: There is no release with this id.", await editors.SendAsync(editors.Staff, "deleteRelease { deletedId }", new { id }));
    }

    private static Task<List<string>> LatestAsync(PyDotOrgDbContext db) =>
        db.Releases.Where(release => release.IsLatest && release.Version == PythonVersion.Python3).Select(release => release.Slug).ToListAsync();
}
