using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>
/// Finds public rows by their words. Triggers keep the index in step inside the transaction that changes a row, whoever
/// changes it. A singleton, thread-safe.
/// </summary>
/// <param name="connections">Opens the connections that searches run on.</param>
public abstract class FullTextIndex(DatabaseConnections connections)
{
    /// <summary>
    /// So many rows with all words in their titles are ranked, the newest ones, and then so many of the others. To find the best
    /// of all rows that have a word which nearly all rows have would cost more than it tells.
    /// </summary>
    public const int RankedRows = 1000;

    /// <summary>Titles that are read for each row that a suggestion may need.</summary>
    private const int TitlesPerSuggestion = 4;

    /// <summary>Words that begin alike and are about as long as a misspelt one; more are not looked at.</summary>
    private const int MaxSimilarWords = 20_000;

    /// <summary>
    /// The rows that fit: those with all words in their titles, then the others, the best first, and of those that fit alike the
    /// newest. Rows beyond <see cref="RankedRows"/> of either kind come after them, the newest first.
    /// </summary>
    /// <param name="request">What is searched for.</param>
    /// <param name="skip">How many rows are left out.</param>
    /// <param name="take">How many rows are wanted.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<SearchMatch>> FindAsync(
        SearchRequest request, int skip, int take, CancellationToken cancellation = default)
    {
        await using var connection = await connections.OpenReadAsync(cancellation);
        await using var command = connection.CreateCommand();
        if (request.Words.IsEmpty || take == 0 || SearchAttributes.Write(request, command) is not { } scope)
        {
            return [];
        }

        Bind(command, request.Words, request.Today, scope);
        Add(command, "@titles", ExactTitleQuery(request.Words));
        Add(command, "@ranked", RankedRows);
        Add(command, "@skip", skip);
        var left = Add(command, "@take", take);
        var matches = new List<SearchMatch>();
        if (skip < 2L * RankedRows)
        {
            command.CommandText = Ranked(scope);
            await ReadAsync(command, matches, cancellation);
        }

        if (matches.Count < take && (long)skip + take > RankedRows)
        {
            command.CommandText = Rest(scope);
            left.Value = take - matches.Count;
            await ReadAsync(command, matches, cancellation);
        }

        return matches;
    }

    /// <summary>How many rows fit.</summary>
    public async Task<int> CountAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        await using var connection = await connections.OpenReadAsync(cancellation);
        await using var command = connection.CreateCommand();
        if (request.Words.IsEmpty || SearchAttributes.Write(request, command) is not { } scope)
        {
            return 0;
        }

        command.CommandText = Count(scope);
        Bind(command, request.Words, request.Today, scope);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Rows whose titles begin with the words, then rows whose titles have them; the last word may be typed half.</summary>
    /// <param name="words">What was typed so far; common words count as well.</param>
    /// <param name="today">The day of the search in UTC.</param>
    /// <param name="take">How many rows are wanted.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<SearchMatch>> SuggestAsync(
        SearchWords words, DateOnly today, int take, CancellationToken cancellation = default)
    {
        if (words.IsEmpty || take == 0)
        {
            return [];
        }

        await using var connection = await connections.OpenReadAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = Suggestions;
        Add(command, "@start", TitleQuery(words, isStart: true));
        Add(command, "@match", TitleQuery(words, isStart: false));
        Add(command, "@today", today);
        Add(command, "@titles", take * TitlesPerSuggestion);
        Add(command, "@take", take);
        var matches = new List<SearchMatch>(take);
        await ReadAsync(command, matches, cancellation);
        return matches;
    }

    /// <summary>Puts words of titles in the place of words that are in no title and no text, where they are but a slip apart.</summary>
    /// <param name="words">What nothing was found for.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when no word can be replaced.</returns>
    public async Task<SearchWords?> CorrectAsync(SearchWords words, CancellationToken cancellation = default)
    {
        await using var connection = await connections.OpenReadAsync(cancellation);
        var replacements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Phrases.SelectMany(phrase => phrase).Distinct().Where(word => SpellingDistance.MostFor(word) > 0))
        {
            if (!await IsKnownAsync(connection, word, cancellation) && await FindSimilarAsync(connection, word, cancellation) is { } similar)
            {
                replacements.Add(word, similar);
            }
        }

        return replacements.Count == 0 ? null : words.Replace(replacements.GetValueOrDefault);
    }

    /// <summary>The query for the words of texts in the language of the index.</summary>
    private protected abstract string WordQuery(SearchWords words);

    /// <summary>The query for marks: all of one of the lists; there is at least one.</summary>
    private protected abstract string MarkQuery(IReadOnlyList<IReadOnlyList<string>> marks);

    /// <summary>The query for titles, the last word of which may go on.</summary>
    private protected abstract string TitleQuery(SearchWords words, bool isStart);

    /// <summary>The query for the same words in titles.</summary>
    private protected abstract string ExactTitleQuery(SearchWords words);

    /// <summary>
    /// The statement for the rows that are ranked: the newest with all words in their titles, the best first, then the newest of
    /// the others, the best first; by <c>@match</c>, <c>@titles</c>, <c>@today</c>, <c>@marks</c>, <c>@ranked</c>, <c>@skip</c> and <c>@take</c>.
    /// </summary>
    private protected abstract string Ranked(SearchScope scope);

    /// <summary>The statement for whatever is left, the newest first, by the same values; <c>@skip</c> counts from the first ranked row on.</summary>
    private protected abstract string Rest(SearchScope scope);

    /// <summary>The statement for their number, by <c>@match</c>, <c>@today</c> and <c>@marks</c>.</summary>
    private protected abstract string Count(SearchScope scope);

    /// <summary>The statement for suggestions, by <c>@start</c>, <c>@match</c>, <c>@today</c>, <c>@titles</c> and <c>@take</c>.</summary>
    private protected abstract string Suggestions { get; }

    /// <summary>The statement for words of titles, the most frequent first, by <c>@first</c>, <c>@least</c>, <c>@most</c> and <c>@limit</c>.</summary>
    private protected abstract string SimilarWords { get; }

    /// <summary>Adds a value to a command.</summary>
    private protected static DbParameter Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private void Bind(DbCommand command, SearchWords words, DateOnly today, SearchScope scope)
    {
        Add(command, "@match", WordQuery(words));
        Add(command, "@today", today);
        if (scope.Marks.Count > 0)
        {
            Add(command, "@marks", MarkQuery(scope.Marks));
        }
    }

    private async Task<bool> IsKnownAsync(DbConnection connection, string word, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Count(SearchScope.All);
        Bind(command, SearchWords.Read(word), DateOnly.MinValue, SearchScope.All);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }

    /// <summary>Slips in the first letter are rare, and all words would be too many to compare.</summary>
    private async Task<string?> FindSimilarAsync(DbConnection connection, string word, CancellationToken cancellation)
    {
        var slips = SpellingDistance.MostFor(word);
        await using var command = connection.CreateCommand();
        command.CommandText = SimilarWords;
        Add(command, "@first", word.EnumerateRunes().First().ToString());
        Add(command, "@least", word.Length - slips);
        Add(command, "@most", word.Length + slips);
        Add(command, "@limit", MaxSimilarWords);
        string? nearest = null;
        var least = slips + 1;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var candidate = reader.GetString(0);
            var distance = SpellingDistance.Between(word, candidate);
            (nearest, least) = distance < least ? (candidate, distance) : (nearest, least);
        }

        return nearest;
    }

    private static async Task ReadAsync(DbCommand command, List<SearchMatch> matches, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            matches.Add(new SearchMatch((SearchIndex)reader.GetInt32(0), reader.GetGuid(1), reader.GetDouble(2)));
        }
    }
}
