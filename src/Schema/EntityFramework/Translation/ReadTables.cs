using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Finds the tables that a statement reads: whatever stands behind FROM and JOIN has to be known, or nothing is.</summary>
internal static partial class ReadTables
{
    private const string IndexPrefix = "search_";

    /// <summary>What the search index is made of.</summary>
    public static readonly string[] OfSearch = ["jobs", "events", "event_locations", "blog_entries", "feeds", "pages"];

    /// <summary>Functions over the values of a statement.</summary>
    private static readonly string[] Functions = ["json_each", "unnest", "generate_series"];

    /// <summary>The tables by name; null when it is not known what the statement reads.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="model">The tables that there are.</param>
    public static IReadOnlyList<string>? Find(string sql, IModel model)
    {
        var known = model.GetEntityTypes().Select(static type => type.GetTableName()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var own = CommonTable().Matches(sql).Select(static match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Source().Matches(Text().Replace(sql, "''")))
        {
            var name = match.Groups["name"].Value;
            if (name.StartsWith(IndexPrefix, StringComparison.Ordinal))
            {
                found.UnionWith(OfSearch);
            }
            else if (known.Contains(name))
            {
                found.Add(name);
            }
            else if (!match.Groups["inner"].Success && !own.Contains(name) && !(match.Groups["call"].Success && Functions.Contains(name)))
            {
                return null;
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("'(?:[^']|'')*'")]
    private static partial Regex Text();

    [GeneratedRegex("""(?<!DISTINCT\s)\b(?:FROM|JOIN)\s+(?:LATERAL\s+)?(?:(?<inner>\()|"?(?<name>\w+)"?(?<call>\s*\()?|(?<other>\S))""")]
    private static partial Regex Source();

    [GeneratedRegex("""(?:WITH|,)\s+"?(?<name>\w+)"?\s*(?:\([^()]*\)\s*)?AS\s+(?:NOT\s+)?(?:MATERIALIZED\s*)?\(""")]
    private static partial Regex CommonTable();
}
