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

    private protected override string MarkQuery(IReadOnlyList<IReadOnlyList<string>> marks) =>
        string.Join(" | ", marks.Select(all => $"({string.Join(" & ", all.Select(mark => $"'{mark}'"))})"));

    private protected override string TitleQuery(SearchWords words, bool isStart)
    {
        var all = words.Phrases.SelectMany(phrase => phrase).Select(word => $"'{word}'");
        return string.Join(isStart ? " <-> " : " & ", all) + ":*";
    }

    private protected override string ExactTitleQuery(SearchWords words) => WordQuery(words);

    private protected override string Ranked(SearchScope scope) =>
        $"""
        WITH titled AS MATERIALIZED ({Titled(scope)}),
            others AS MATERIALIZED ({Others(scope)} AND (SELECT count(*) FROM titled) < @skip + @take ORDER BY d.id DESC LIMIT @ranked)
        SELECT kind, row_id, shelf + score FROM (
            SELECT d.id, d.kind, d.row_id, d.created_at, 1 AS shelf,
                CASE WHEN @skip < @ranked THEN ts_rank(d.title_words, to_tsquery('simple', search_fold(@titles)), {ByLength}) ELSE 0 END::float8 AS score
            FROM titled JOIN search_documents d ON d.id = titled.id
            UNION ALL SELECT d.id, d.kind, d.row_id, d.created_at, 0,
                ts_rank('{Weights}', d.words, to_tsquery('search_words', search_fold(@match)), {ByLength})::float8
            FROM others JOIN search_documents d ON d.id = others.id) found
        ORDER BY shelf DESC, score DESC, created_at DESC, id LIMIT @take OFFSET @skip
        """;

    private protected override string Rest(SearchScope scope) =>
        $"""
        WITH titled AS MATERIALIZED ({Titled(scope)}), others AS MATERIALIZED (
            {Others(scope)} ORDER BY d.id DESC LIMIT @take OFFSET @ranked + greatest(0, @skip - @ranked - (SELECT count(*) FROM titled)))
        SELECT d.kind, d.row_id, 0::float8 FROM others JOIN search_documents d ON d.id = others.id ORDER BY d.id DESC
        """;

    private protected override string Count(SearchScope scope) =>
        $"SELECT count(*) FROM search_documents d WHERE d.words @@ to_tsquery('search_words', search_fold(@match)) AND {Meant(scope)}";

    /// <summary>The newest documents with all words in their titles.</summary>
    private static string Titled(SearchScope scope) =>
        $"""
        SELECT d.id FROM search_documents d
        WHERE d.title_words @@ to_tsquery('simple', search_fold(@titles)) AND {Meant(scope)}
        ORDER BY d.id DESC LIMIT @ranked
        """;

    /// <summary>All other documents that fit.</summary>
    private static string Others(SearchScope scope) =>
        $"""
        SELECT d.id FROM search_documents d
        WHERE d.words @@ to_tsquery('search_words', search_fold(@match)) AND {Meant(scope)} AND d.id NOT IN (SELECT id FROM titled)
        """;

    private static string Meant(SearchScope scope) => scope.Marks.Count == 0
        ? $"{IsOpen} AND {scope.Condition}"
        : $"d.marks @@ CAST(@marks AS tsquery) AND {IsOpen} AND {scope.Condition}";

    /// <summary>The words of titles that begin alike are few enough to be counted when nothing was found.</summary>
    private protected override string SimilarWords =>
        """
        SELECT word FROM ts_stat(format(
            'SELECT title_words FROM search_documents WHERE title_words @@ to_tsquery(''simple'', %L)', quote_literal(search_fold(@first)) || ':*'))
        WHERE starts_with(word, search_fold(@first)) AND length(word) BETWEEN @least AND @most
        ORDER BY ndoc DESC, word LIMIT @limit
        """;
}
