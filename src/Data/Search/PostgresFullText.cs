using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>The index in columns of type tsvector, ranked by PostgreSQL's own measure.</summary>
internal sealed class PostgresFullText(DatabaseConnections connections) : FullTextIndex(connections)
{
    /// <summary>Makes stems of words.</summary>
    internal const string Configuration = "search_words";

    /// <summary>Content, description, what is told beside, title.</summary>
    private const string Weights = "{0.1, 0.4, 0.3, 1.0}";

    /// <summary>Ranks are divided by 1 and the logarithm of the text's length.</summary>
    private const int ByLength = 1;

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

    private protected override string ExactTitleQuery(SearchWords words) => WordQuery(words);

    private protected override string Shelf(SearchShelf shelf, string condition)
    {
        var titled = $"""
            SELECT d.id FROM search_documents d
            WHERE d.title_words @@ to_tsquery('simple', search_fold(@titles)) AND {IsOpen} AND {condition}
            ORDER BY d.id DESC LIMIT @ranked
            """;
        var others = $"""
            SELECT d.id FROM search_documents d
            WHERE d.words @@ to_tsquery('search_words', search_fold(@match)) AND {IsOpen} AND {condition} AND d.id NOT IN (SELECT id FROM titled)
            ORDER BY d.id DESC
            """;
        return shelf switch
        {
            SearchShelf.Titled => $"""
                WITH titled AS MATERIALIZED ({titled})
                SELECT d.kind, d.row_id, 1 + ts_rank(d.title_words, to_tsquery('simple', search_fold(@titles)), {ByLength})::float8 AS score
                FROM titled JOIN search_documents d ON d.id = titled.id
                ORDER BY score DESC, d.created_at DESC, d.id LIMIT @take OFFSET @skip
                """,
            SearchShelf.Ranked => $"""
                WITH titled AS MATERIALIZED ({titled}), others AS MATERIALIZED ({others} LIMIT @ranked)
                SELECT d.kind, d.row_id, ts_rank('{Weights}', d.words, to_tsquery('search_words', search_fold(@match)), {ByLength})::float8 AS score
                FROM others JOIN search_documents d ON d.id = others.id
                ORDER BY score DESC, d.created_at DESC, d.id LIMIT @take OFFSET greatest(0, @skip - (SELECT count(*) FROM titled))
                """,
            _ => $"""
                WITH titled AS MATERIALIZED ({titled}), others AS MATERIALIZED (
                    {others} LIMIT @take OFFSET @ranked + greatest(0, @skip - @ranked - (SELECT count(*) FROM titled)))
                SELECT d.kind, d.row_id, 0::float8 FROM others JOIN search_documents d ON d.id = others.id ORDER BY d.id DESC
                """,
        };
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
