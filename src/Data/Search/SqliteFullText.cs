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
    internal static string JobQuery(SearchWords words) => $"{{title description content}} : ({Join(words)})";

    private protected override string WordQuery(SearchWords words) => Join(words);

    private protected override string TitleQuery(SearchWords words, bool isStart) => isStart
        ? $"^ {string.Join(" + ", words.Phrases.SelectMany(phrase => phrase).Select(word => $"\"{word}\""))} *"
        : $"{WordQuery(words)} *";

    private protected override string ExactTitleQuery(SearchWords words) => Join(words);

    private protected override string Shelf(SearchShelf shelf, string condition)
    {
        var titled = $"""
            FROM search_titles f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_titles MATCH @titles AND {IsOpen} AND {condition}
            ORDER BY f.rowid DESC LIMIT @ranked
            """;
        var others = $"""
            FROM search_index f CROSS JOIN search_documents d ON d.id = f.rowid
            WHERE f.search_index MATCH @match AND {IsOpen} AND {condition} AND f.rowid NOT IN (SELECT id FROM titled)
            ORDER BY f.rowid DESC
            """;
        return shelf switch
        {
            SearchShelf.Titled => $"""
                SELECT kind, row_id, 1 + score / (1 + score) FROM (SELECT d.id, d.kind, d.row_id, d.created_at, -f.rank AS score {titled})
                ORDER BY score DESC, created_at DESC, id LIMIT @take OFFSET @skip
                """,
            SearchShelf.Ranked => $"""
                WITH titled AS MATERIALIZED (SELECT d.id {titled})
                SELECT kind, row_id, score / (1 + score) FROM (
                    SELECT d.id, d.kind, d.row_id, d.created_at, -f.rank AS score {others} LIMIT @ranked)
                ORDER BY score DESC, created_at DESC, id LIMIT @take OFFSET max(0, @skip - (SELECT count(*) FROM titled))
                """,
            _ => $"""
                WITH titled AS MATERIALIZED (SELECT d.id {titled})
                SELECT d.kind, d.row_id, 0.0 {others} LIMIT @take OFFSET @ranked + max(0, @skip - @ranked - (SELECT count(*) FROM titled))
                """,
        };
    }

    private protected override string Count(string condition) =>
        $"""
        SELECT count(*) FROM search_index f CROSS JOIN search_documents d ON d.id = f.rowid
        WHERE f.search_index MATCH @match AND {IsOpen} AND {condition}
        """;

    private protected override string SimilarWords =>
        """
        SELECT term FROM search_vocabulary
        WHERE term >= @first AND term < @first || char(0x10FFFF) AND length(term) BETWEEN @least AND @most
        ORDER BY doc DESC, term LIMIT @limit
        """;

    private static string Join(SearchWords words) => string.Join(' ', words.Phrases.Select(Quote));

    private static string Quote(IReadOnlyList<string> phrase) => $"\"{string.Join(' ', phrase)}\"";
}
