namespace PyDotOrg.Graph.Data.Migrations;

/// <summary>The migrations of this program, oldest first; the same ids for both databases.</summary>
/// <remarks>Written by hand, so that a start can compare it with the database without building EF Core's model.</remarks>
internal static class KnownMigrations
{
    /// <summary>Comes before the first migration.</summary>
    internal const string None = "0";

    /// <summary>A new migration is added at the end.</summary>
    internal static readonly string[] All =
    [
        "20261121050047_CreateDownloads",
        "20261121111127_AddJobs",
        "20261121112752_AddEvents",
        "20261121114719_AddSponsorsAndMembers",
        "20261121115530_AddContent",
        "20261121135432_AddSearch",
        "20261121172516_AddAccounts",
        "20261121182413_IndexOpenJobs",
        "20261121184420_AddRateWindows",
        "20261121233612_WatchTables",
        "20261122022702_ShareState",
        "20261122074851_MarkSearchDocuments",
    ];

    /// <summary>Those that the database lacks.</summary>
    internal static List<string> PendingAfter(IReadOnlyCollection<string> applied) =>
        [.. All.Where(id => !applied.Contains(id))];

    /// <summary>Those that the database has and this program has never heard of.</summary>
    internal static List<string> UnknownAmong(IReadOnlyCollection<string> applied) =>
        [.. applied.Where(id => !All.Contains(id))];

    /// <summary>
    /// Whether a migration takes something away that older programs use. All others leave room for the program before them, so servers
    /// of both run side by side. The name says it, because the older program has nothing else to go by.
    /// </summary>
    internal static bool Contracts(string id) => id.AsSpan(id.IndexOf('_', StringComparison.Ordinal) + 1).StartsWith("Contract");

    /// <summary>Whether this program can serve while the database lacks these: what they take away is only not used any more.</summary>
    internal static bool Suffices(IEnumerable<string> pending) => pending.All(Contracts);

    /// <summary>The migration that comes directly before this one.</summary>
    internal static string Before(string id) => Array.IndexOf(All, id) is > 0 and var index ? All[index - 1] : None;
}
