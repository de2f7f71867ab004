using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>The index in tables of FTS5, ranked by BM25 (https://sqlite.org/fts5.html).</summary>
internal sealed class SqliteFullText(DatabaseConnections connections) : FullTextIndex(connections)
{
    private const string IsOpen = "(d.expires IS NULL OR d.expires >= @today)";

    private protected override string Suggestions =>
        $"""
        WITH starts AS (
            SELECT f.rowid AS id, d.kind, d.row_id, length(f.title) AS size
            FROM search_titles f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_titles MATCH @start AND {IsOpen}
            ORDER BY f.rowid DESC LIMIT @titles),
        others AS (
            SELECT f.rowid AS id, d.kind, d.row_id, length(f.title) AS size
            FROM search_titles f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_titles MATCH @match AND {IsOpen} AND (SELECT count(*) FROM starts) < @take
                AND f.rowid NOT IN (SELECT id FROM starts)
            ORDER BY f.rowid DESC LIMIT @titles)
        SELECT kind, row_id, score FROM (
            SELECT id, kind, row_id, size, 1.0 AS score FROM starts
            UNION ALL SELECT id, kind, row_id, size, 0.5 FROM others)
        ORDER BY score DESC, size, id DESC LIMIT @take
        """;

    /// <summary>A query for the texts of jobs, without what is told about them beside.</summary>
    internal static string JobQuery(SearchWords words) => $"{{title description content}} : ({Join(words)}) AND {Marked([[SearchMarks.Kind(SearchIndex.Jobs)]])}";

    private protected override string WordQuery(SearchWords words) => Join(words);

    private protected override string MarkQuery(IReadOnlyList<IReadOnlyList<string>> marks) => Marked(marks);

    private protected override string TitleQuery(SearchWords words, bool isStart) => isStart
        ? $"^ {string.Join(" + ", words.Phrases.SelectMany(phrase => phrase).Select(word => $"\"{word}\""))} *"
        : $"{WordQuery(words)} *";

    private protected override string ExactTitleQuery(SearchWords words) => Join(words);

    /// <summary>A limit of 0 ends a part before it begins; a condition would be asked of each row.</summary>
    private protected override string Ranked(SearchScope scope) =>
        $"""
        WITH titled AS MATERIALIZED (
            SELECT d.id, d.kind, d.row_id, d.created_at, CASE WHEN @skip < @ranked THEN -f.rank ELSE 0 END AS score {Titled(scope)})
        SELECT kind, row_id, shelf + score / (1 + score) FROM (
            SELECT id, kind, row_id, created_at, 1 AS shelf, score FROM titled
            UNION ALL SELECT * FROM (
                SELECT d.id, d.kind, d.row_id, d.created_at, 0, -f.rank {Others(scope)}
                ORDER BY f.rowid DESC LIMIT CASE WHEN (SELECT count(*) FROM titled) < @skip + @take THEN @ranked ELSE 0 END))
        ORDER BY shelf DESC, score DESC, created_at DESC, id LIMIT @take OFFSET @skip
        """;

    private protected override string Rest(SearchScope scope) =>
        $"""
        WITH titled AS MATERIALIZED (SELECT d.id {Titled(scope)})
        SELECT d.kind, d.row_id, 0.0 {Others(scope)}
        ORDER BY f.rowid DESC LIMIT @take OFFSET @ranked + max(0, @skip - @ranked - (SELECT count(*) FROM titled))
        """;

    /// <summary>Where marks say all, documents are looked at only while there are some whose last day has passed.</summary>
    private protected override string Count(SearchScope scope)
    {
        var open = $"""
            SELECT count(*) FROM search_index f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_index MATCH {Match(scope)} AND {IsOpen} AND {scope.Condition}
            """;
        return scope.IsMarked
            ? $"""
                SELECT CASE WHEN EXISTS (SELECT 1 FROM search_documents WHERE expires < @today) THEN ({open})
                ELSE (SELECT count(*) FROM search_index WHERE search_index MATCH {Match(scope)}) END
                """
            : open;
    }

    /// <summary>The newest documents with all words in their titles. A plus keeps SQLite from asking FTS5 once for each marked document.</summary>
    private static string Titled(SearchScope scope)
    {
        var marked = scope.IsMarked ? "" : "AND +f.rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH @marks)";
        return $"""
            FROM search_titles f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_titles MATCH @titles AND {IsOpen} {marked} AND {scope.Condition}
            ORDER BY f.rowid DESC LIMIT @ranked
            """;
    }

    /// <summary>All other documents that fit.</summary>
    private static string Others(SearchScope scope) =>
        $"""
        FROM search_index f CROSS JOIN search_documents d ON d.id = f.rowid
        WHERE f.search_index MATCH {Match(scope)} AND {IsOpen} AND {scope.Condition} AND f.rowid NOT IN (SELECT id FROM titled)
        """;

    private static string Match(SearchScope scope) => scope.Marks.Count == 0 ? "@match" : "@match || ' AND ' || @marks";

    /// <summary>Only the column of marks has marks, whatever is written in texts.</summary>
    private static string Marked(IReadOnlyList<IReadOnlyList<string>> marks) =>
        $"marks : ({string.Join(" OR ", marks.Select(all => $"({string.Join(" AND ", all.Select(mark => $"\"\uE000{mark}\""))})"))})";

    private protected override string SimilarWords =>
        """
        SELECT term FROM search_vocabulary
        WHERE term >= @first AND term < @first || char(0x10FFFF) AND length(term) BETWEEN @least AND @most
        ORDER BY doc DESC, term LIMIT @limit
        """;

    private static string Join(SearchWords words) => string.Join(' ', words.Phrases.Select(Quote));

    private static string Quote(IReadOnlyList<string> phrase) => $"\"{string.Join(' ', phrase)}\"";
}
