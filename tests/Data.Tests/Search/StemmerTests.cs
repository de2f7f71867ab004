using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Search;

/// <summary>The stems that both databases make are the oracle: words in texts must be marked by the same ones.</summary>
public sealed class StemmerTests
{
    private static readonly string[] Endings =
    [
        "", "s", "es", "ed", "ing", "er", "ers", "ly", "ness", "ful", "ation", "ations", "ational", "ize", "izer", "izing", "ization",
        "al", "ally", "ance", "ence", "ible", "able", "ably", "ment", "ement", "ent", "ion", "ism", "ist", "ity", "iviti", "ous", "ousness",
        "ive", "iveness", "ical", "icate", "ative", "y", "ies", "ied", "eed", "eli", "bli", "logi", "e", "ll", "tt", "ss", "us",
    ];

    private static readonly string[] Beginnings =
    [
        "program", "develop", "relat", "hop", "hopp", "fall", "fil", "fizz", "tann", "rat", "roll", "controll", "happ", "sky", "skies",
        "cat", "class", "databas", "python", "django", "queri", "query", "sens", "condit", "vietnam", "conform", "radic", "analog", "digit",
        "oper", "feud", "decis", "hope", "call", "form", "electr", "good", "reviv", "allow", "infer", "airlin", "gyroscop", "adjust", "defens",
        "irrit", "replac", "depend", "adopt", "commun", "activ", "angular", "effect", "bowdler", "prob", "ceas", "agre", "plaster", "bled",
        "motor", "sing", "conflat", "troubl", "siz", "a", "be", "yes", "toy", "boy", "by", "syzyg", "x", "3d", "py3",
    ];

    private static IEnumerable<string> Words => Beginnings.SelectMany(start => Endings.Select(end => start + end)).Distinct();

    [Fact]
    public async Task Words_have_the_stems_that_SQLite_gives_them()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Empty);
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "CREATE VIRTUAL TABLE words USING fts5 (word, tokenize = 'porter unicode61'); CREATE VIRTUAL TABLE stems USING fts5vocab (words, instance)";
        await command.ExecuteNonQueryAsync();
        string[] words = [.. Words];
        command.CommandText = $"INSERT INTO words (rowid, word) VALUES {string.Join(", ", words.Select((word, i) => $"({i}, '{word}')"))}";
        await command.ExecuteNonQueryAsync();

        command.CommandText = "SELECT doc, term FROM stems";
        await using var reader = await command.ExecuteReaderAsync();
        var wrong = new List<string>();
        while (await reader.ReadAsync())
        {
            var word = words[reader.GetInt32(0)];
            if (reader.GetString(1) != Stemmer.Stem(word))
            {
                wrong.Add($"{word}: {reader.GetString(1)}, not {Stemmer.Stem(word)}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>But for two rules that PostgreSQL lacks, and words of two letters.</summary>
    [PostgresFact]
    public async Task Words_have_the_stems_that_PostgreSQL_gives_them()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, DatabaseContent.Tables);
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT word, (ts_lexize('search_stem', word))[1] FROM unnest(ARRAY['{string.Join("','", Words)}']) word WHERE length(word) > 2 AND word !~ '(bl|log)(i|y|ies|ied)$'";
        await using var reader = await command.ExecuteReaderAsync();
        var wrong = new List<string>();
        while (await reader.ReadAsync())
        {
            if (reader.GetString(1) != Stemmer.Stem(reader.GetString(0)))
            {
                wrong.Add($"{reader.GetString(0)}: {reader.GetString(1)}, not {Stemmer.Stem(reader.GetString(0))}");
            }
        }

        Assert.Empty(wrong);
    }
}
