namespace PyDotOrg.Graph.Load;

/// <summary>The rows that the works ask for, all of the initial data.</summary>
internal static class Samples
{
    public const string Slug = "python-3137";

    public const string ReleaseQuery =
        "{ releaseBySlug(slug: \"" + Slug + "\") { name slug releaseDate files(first: 50) { nodes { name url sha256Sum os { name slug } } } } }";

    public const string ReleasesQuery =
        "{ releases(first: 50) { nodes { name slug releaseDate isLatest files(first: 50) { nodes { name url os { name slug } } } } } }";

    /// <summary>The id of the release, which depends on the namespace of the initial ids; set before the works are read.</summary>
    public static string ReleaseId { get; set; } = string.Empty;
}
