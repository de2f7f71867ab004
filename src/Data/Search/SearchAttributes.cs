using System.Data.Common;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>What the rows of each kind can be filtered by (rest-v1.md 8.7).</summary>
internal static class SearchAttributes
{
    private static readonly Dictionary<SearchIndex, (string Table, Dictionary<string, SearchCondition> Conditions)> All = new()
    {
        [SearchIndex.Jobs] = ("jobs", new(StringComparer.Ordinal)
        {
            ["content_type"] = SearchCondition.Always("job"),
            ["status"] = SearchCondition.Always("approved"),
            ["remote"] = SearchCondition.Flag("telecommuting"),
            ["job_types"] = SearchCondition.Text(
                "EXISTS (SELECT 1 FROM job_job_types p JOIN job_types t ON t.id = p.job_type_id WHERE p.job_id = r.id AND (t.slug = {0} OR t.name = {0}))"),
            ["created"] = SearchCondition.Time("created_at"),
            ["modified"] = SearchCondition.Time("updated_at"),
        }),
        [SearchIndex.Events] = ("events", new(StringComparer.Ordinal)
        {
            ["content_type"] = SearchCondition.Always("event"),
            ["status"] = SearchCondition.Always("approved"),
            ["tags"] = SearchCondition.Text(
                "EXISTS (SELECT 1 FROM event_event_categories p JOIN event_categories c ON c.id = p.event_category_id WHERE p.event_id = r.id AND (c.slug = {0} OR c.name = {0}))"),
            ["start_date"] = SearchCondition.TimeIn(Occurrence("dt_start")),
            ["end_date"] = SearchCondition.TimeIn(Occurrence("dt_end")),
            ["created"] = SearchCondition.Time("created_at"),
            ["modified"] = SearchCondition.Time("updated_at"),
        }),
        [SearchIndex.Blogs] = ("blog_entries", new(StringComparer.Ordinal)
        {
            ["content_type"] = SearchCondition.Always("blog"),
            ["author"] = SearchCondition.Text("EXISTS (SELECT 1 FROM feeds f WHERE f.id = r.feed_id AND f.name = {0})"),
            ["published"] = SearchCondition.Time("pub_date"),
            ["created"] = SearchCondition.Time("created_at"),
            ["modified"] = SearchCondition.Time("updated_at"),
        }),
        [SearchIndex.Pages] = ("pages", new(StringComparer.Ordinal)
        {
            ["content_type"] = SearchCondition.Always("page"),
            ["status"] = SearchCondition.Always("published"),
            ["tags"] = SearchCondition.Keyword("keywords"),
            ["created"] = SearchCondition.Time("created_at"),
            ["modified"] = SearchCondition.Time("updated_at"),
        }),
    };

    /// <summary>Writes which documents <c>d</c> a search asks for, and adds the values to its command.</summary>
    /// <returns>Null when there can be none.</returns>
    public static SearchScope? Write(SearchRequest request, DbCommand command)
    {
        if (request.Filters.Count == 0)
        {
            return request.Kinds.Count == 0 ? null : request.Kinds.Count == All.Count ? SearchScope.All : SearchScope.Of(request.Kinds);
        }

        var (conditions, marks) = (new List<string>(), new List<IReadOnlyList<string>>());
        foreach (var kind in request.Kinds)
        {
            if (Write(kind, request.Filters, command) is { } condition)
            {
                conditions.Add(condition);
                marks.Add([SearchMarks.Kind(kind), .. request.Filters.Select(filter => All[kind].Conditions[filter.Attribute].Mark(filter.Value)).OfType<string>()]);
            }
        }

        return conditions.Count == 0 ? null : new SearchScope($"({string.Join(" OR ", conditions)})", marks);
    }

    /// <summary>Null when no row of the kind can have all values.</summary>
    private static string? Write(SearchIndex kind, IReadOnlyList<SearchFilter> filters, DbCommand command)
    {
        var (table, conditions) = All[kind];
        var written = filters
            .Select(filter => conditions.TryGetValue(filter.Attribute, out var condition) ? condition.Write(filter.Value, command) : null)
            .ToList();
        return written.Contains(null)
            ? null
            : $"(d.kind = {(int)kind} AND EXISTS (SELECT 1 FROM {table} r WHERE r.id = d.row_id AND {string.Join(" AND ", written)}))";
    }

    private static string Occurrence(string column) =>
        $"EXISTS (SELECT 1 FROM event_occurrences o WHERE o.event_id = r.id AND o.{column} >= {{0}} AND o.{column} < {{1}})";
}
