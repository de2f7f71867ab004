using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Who hears of which releases.</summary>
public sealed class ReleaseSubscriptionTests
{
    private const string Create = "createRelease { release { slug } }";

    private const string Update = "updateRelease { release { slug } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_release_is_told_once_it_is_published_to_those_who_wait_for_its_line_or_for_all(DatabaseProvider provider)
    {
        const string Published = "subscription($version: PythonVersion) { releasePublished(version: $version) { slug isPublished } }";
        await using var editors = await Editors.ServeAsync(provider);
        await using var all = await editors.ListenAsync(null, Published);
        await using var three = await editors.ListenAsync(null, Published, new { version = "PYTHON3" });
        await using var two = await editors.ListenAsync(null, Published, new { version = "PYTHON2" });

        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "later" });
        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.98", slug = "once", isPublished = true });
        var id = await editors.FindAsync<Release>("later");
        await editors.SendAsync(editors.Staff, "publishRelease { release { slug } }", new { id });
        await editors.SendAsync(editors.Staff, "publishRelease { release { slug } }", new { id });
        await editors.SendAsync(editors.Staff, Update, new { id, version = 0, name = "Python 3.14.97" });

        foreach (var listener in new[] { all, three })
        {
            Assert.Equal("""{"data":{"releasePublished":{"slug":"once","isPublished":true}}}""", await Editors.HearAsync(listener));
            Assert.Equal("""{"data":{"releasePublished":{"slug":"later","isPublished":true}}}""", await Editors.HearAsync(listener));
            Assert.True(Editors.IsSilent(listener));
        }

        Assert.True(Editors.IsSilent(two));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Changes_of_a_release_and_its_files_are_told_as_the_listener_sees_them(DatabaseProvider provider)
    {
        const string Changed = "subscription($id: ID!) { releaseChanged(id: $id) { name isLatest } }";
        await using var editors = await Editors.ServeAsync(provider);
        var old = await editors.FindAsync<Release>("python-3147");
        await editors.SendAsync(editors.Staff, Create, new { name = "Python 3.14.99", slug = "draft" });
        var draft = await editors.FindAsync<Release>("draft");
        await using var ofOld = await editors.ListenAsync(null, Changed, new { id = old });
        await using var ofDraft = await editors.ListenAsync(null, Changed, new { id = draft });
        await using var ofDraftForStaff = await editors.ListenAsync(editors.Staff, Changed, new { id = draft });

        await editors.SendAsync(editors.Staff, Update, new { id = draft, version = 0, isLatest = true });
        await editors.SendAsync(
            editors.Staff,
            "createReleaseFile { releaseFile { slug } }",
            new { releaseId = draft, osId = await editors.FindAsync<OperatingSystem>("source"), name = "Tarball", slug = "new", url = "https://www.python.org/new" });

        Assert.Equal("""{"data":{"releaseChanged":{"name":"Python 3.14.7","isLatest":false}}}""", await Editors.HearAsync(ofOld));
        Assert.True(Editors.IsSilent(ofOld));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("""{"data":{"releaseChanged":{"name":"Python 3.14.99","isLatest":true}}}""", await Editors.HearAsync(ofDraftForStaff));
        }

        Assert.True(Editors.IsSilent(ofDraft));
    }
}
