using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The topics to which changes of releases are published; their events lead to releases.</summary>
internal static class ReleaseTopics
{
    /// <summary>Releases that everybody sees from now on, of all major lines and of one.</summary>
    public const string Published = "releasePublished_{version}";

    /// <summary>One release that has changed, or a file of it.</summary>
    public const string Changed = "releaseChanged_{id}";

    /// <summary>Publishes what becomes of a release, when it is saved.</summary>
    public static void AnnounceChange(Write<Release> write)
    {
        var release = write.Row;
        write.Announce(ChangeOf(release.Id), release.Id, write.Had(static row => row.IsPublished));
        if (release.IsPublished && !write.Had(static row => row.IsPublished))
        {
            write.Announce(PublishedOf(null), release.Id);
            write.Announce(PublishedOf(release.Version), release.Id);
        }
    }

    /// <summary>The topic of one release.</summary>
    public static string ChangeOf(Guid release) => Changed.Replace("{id}", release.ToString(), StringComparison.Ordinal);

    private static string PublishedOf(PythonVersion? version) => Published.Replace("{version}", version?.ToString(), StringComparison.Ordinal);
}
