using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>The index in columns of type tsvector, ranked by PostgreSQL's own measure.</summary>
internal sealed class PostgresFullText(DatabaseConnections connections) : FullTextIndex(connections)
{
    /// <summary>Makes stems of words.</summary>
    internal const string Configuration = "search_words";

    /// <summary>Content, description, what is told beside, title.</summary>
    private const string Weights = "{0.1, 0.4, 0.3, 1.0}";

    private const string IsOpen = "(d.expires IS NULL OR d.expires >= @today)";

    private protected override string Suggestions =>
        $"""
        WITH starts AS (
            SELECT d.id, d.kind, d.row_id, d.title_length AS size FROM search_documents d
            WHERE d.title_words @@ ('é'::tsquery <-> to_tsquery('simple', search_fold(@start))) AND {IsOpen}
            ORDER BY d.id DESC LIMIT @titles),
        others AS (
            SELECT d.id, d.kind, d.row_id, d.title_length AS size FROM search_documents d
            WHERE d.title_words @@ to_tsquery('simple', search_fold(@match)) AND {IsOpen} AND (SELECT count(*) FROM starts) < @take
                AND d.id NOT IN (SELECT id FROM starts)
            ORDER BY d.id DESC LIMIT @titles)
        SELECT kind, row_id, score FROM (
            SELECT id, kind, row_id, size, 1.0::float8 AS score FROM starts
            UNION ALL SELECT id, kind, row_id, size, 0.5 FROM others) found
        ORDER BY score DESC, size, id DESC LIMIT @take
        """;

    /// <summary>A query for the texts of jobs, without what is told about them beside.</summary>
    internal static string JobQuery(SearchWords words) =>
        string.Join(" & ", words.Phrases.Select(phrase => $"'{string.Join(' ', phrase)}':ACD"));

    private protected override string WordQuery(SearchWords words) =>
        string.Join(" & ", words.Phrases.Select(phrase => $"'{string.Join(' ', phrase)}'"));

    private protected override string TitleQuery(SearchWords words, bool isStart)
    {
        var all = words.Phrases.SelectMany(phrase => phrase).Select(word => $"'{word}'");
        return string.Join(isStart ? " <-> " : " & ", all) + ":*";
    }

    private protected override string Ranked(string condition, bool isDeep)
    {
        var block = isDeep ? "(row_number() OVER (ORDER BY d.id DESC) - 1) / @ranked" : "0 * @ranked";
        return $"""
            SELECT d.kind, d.row_id, n.score FROM (
                SELECT n.id, n.block, ts_rank('{Weights}', d.words, to_tsquery('search_words', search_fold(@match)), 1)::float8 AS score
                FROM (
                    SELECT d.id, {block} AS block FROM search_documents d
                    WHERE d.words @@ to_tsquery('search_words', search_fold(@match)) AND {IsOpen} AND {condition}
                    ORDER BY d.id DESC LIMIT @newest OFFSET 0) n
                JOIN search_documents d ON d.id = n.id) n
            JOIN search_documents d ON d.id = n.id
            ORDER BY n.block, n.score DESC, d.created_at DESC, d.id LIMIT @take OFFSET @skip
            """;
    }

    private protected override string Count(string condition) =>
        $"SELECT count(*) FROM search_documents d WHERE d.words @@ to_tsquery('search_words', search_fold(@match)) AND {IsOpen} AND {condition}";

    /// <summary>The words of titles that begin alike are few enough to be counted when nothing was found.</summary>
    private protected override string SimilarWords =>
        """
        SELECT word FROM ts_stat(format(
            'SELECT title_words FROM search_documents WHERE title_words @@ to_tsquery(''simple'', %L)', quote_literal(search_fold(@first)) || ':*'))
        WHERE starts_with(word, search_fold(@first)) AND length(word) BETWEEN @least AND @most
        ORDER BY ndoc DESC, word LIMIT @limit
        """;
}
