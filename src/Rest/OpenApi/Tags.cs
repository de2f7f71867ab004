namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>The headings under which operations stand: those of the contract (rest-v1, section 7).</summary>
internal static class Tags
{
    /// <summary>Operations for staff, which the public description does not have.</summary>
    public const string Administration = "Administration";

    private const string Users = "Users";
    private const string Downloads = "Downloads";
    private const string Jobs = "Jobs";
    private const string Events = "Events";
    private const string Sponsors = "Sponsors";
    private const string Pages = "Pages";
    private const string Blogs = "Blogs";
    private const string Elections = "Elections and nominations";
    private const string Health = "Health and index";

    /// <summary>The headings in the order of the contract, with what stands below them.</summary>
    public static IReadOnlyList<(string Name, string Description)> All { get; } =
    [
        ("Authentication", "Accounts, tokens and sessions."),
        (Users, "Members, user groups and API keys."),
        (Downloads, "Releases of Python, their files, and the systems that these are for."),
        (Jobs, "The job board: jobs, their types and categories, and what the board says of them."),
        (Events, "Calendars, events, when and where they take place."),
        (Sponsors, "Sponsors, their sponsorships, and the levels of these."),
        ("Search", "Words in everything that everybody may read."),
        (Pages, "Pages with their images and documents."),
        (Blogs, "Feeds of blogs, their entries, and groups of feeds."),
        ("Success stories", "What companies do with Python."),
        ("Community", "Posts, photos, videos and links."),
        ("Minutes", "Minutes of the board's meetings."),
        (Elections, "Elections of the board, nominees and nominations."),
        ("Work groups", "Groups of the Foundation."),
        ("Banners", "Notices for visitors and for programs."),
        ("Code samples", "Short examples of the language."),
        (Health, "Whether the server can work, and what there is."),
        (Administration, "For staff: settings, templates of mails, and mails."),
    ];

    /// <summary>The headings by the first segment of addresses, behind <c>/api/</c> and the version.</summary>
    private static readonly Dictionary<string, string> ByResource = new(StringComparer.Ordinal)
    {
        ["auth"] = "Authentication",
        ["users"] = Users,
        ["memberships"] = Users,
        ["user-groups"] = Users,
        ["api-keys"] = Users,
        ["os"] = Downloads,
        ["releases"] = Downloads,
        ["files"] = Downloads,
        ["job-types"] = Jobs,
        ["job-categories"] = Jobs,
        ["jobs"] = Jobs,
        ["review-comments"] = Jobs,
        ["calendars"] = Events,
        ["events"] = Events,
        ["event-categories"] = Events,
        ["event-locations"] = Events,
        ["event-occurrences"] = Events,
        ["sponsorship-levels"] = Sponsors,
        ["sponsors"] = Sponsors,
        ["sponsorships"] = Sponsors,
        ["search"] = "Search",
        ["pages"] = Pages,
        ["images"] = Pages,
        ["documents"] = Pages,
        ["feeds"] = Blogs,
        ["blogs"] = Blogs,
        ["blog-entries"] = Blogs,
        ["feed-aggregates"] = Blogs,
        ["related-blogs"] = Blogs,
        ["success-stories"] = "Success stories",
        ["community"] = "Community",
        ["minutes"] = "Minutes",
        ["elections"] = Elections,
        ["nominees"] = Elections,
        ["nominations"] = Elections,
        ["work-groups"] = "Work groups",
        ["banners"] = "Banners",
        ["code-samples"] = "Code samples",
        ["health"] = Health,
        ["admin"] = Administration,
    };

    /// <summary>The heading of an address.</summary>
    /// <exception cref="KeyNotFoundException">No heading is told for what the address is about.</exception>
    public static string Of(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var resource = segments.Skip(segments is [_, "v1", ..] ? 2 : 1).FirstOrDefault() ?? "health";
        return ByResource[resource[..^Path.GetExtension(resource).Length]];
    }

    /// <summary>Whether an address is for staff only.</summary>
    public static bool IsAdministration(string path) => Of(path) == Administration;
}
