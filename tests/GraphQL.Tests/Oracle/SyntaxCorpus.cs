using System.Text;
using System.Text.Json;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The documents that the parser is tried on.</summary>
internal static class SyntaxCorpus
{
    private const int Seed = 20260314;

    private static readonly string[] Fragments =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "@", "=", ":", "|", "&", "...", "..", ".", "\"", "\"\"\"", "\\", "\n", "\r",
        " ", "#", ",", "on", "query", "type", "extend", "null", "true", "a", "1", "-", "0", "1.5", "e", "\"d\"", "é", "🐍",
        "\uFEFF", "?", "\\u{", "\\n", "input", "directive", "implements", "repeatable", "FIELD", "fragment",
    ];

    /// <summary>The valid documents, by file name; together they use every production of the grammar.</summary>
    public static IReadOnlyDictionary<string, string> Valid { get; } = Directory
        .EnumerateFiles(Repository.PathOf("tests", "Oracle", "documents", "valid"), "*.graphql")
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileName(path), path => Encoding.UTF8.GetString(File.ReadAllBytes(path)));

    /// <summary>Short documents, right and wrong ones.</summary>
    public static IReadOnlyList<string> Short { get; } = ReadShort();

    /// <summary>Valid documents with a few random changes; the same ones on every run.</summary>
    public static IEnumerable<string> Mutations(int count)
    {
        var random = new Random(Seed);
        var documents = Valid.Values.ToArray();
        for (var index = 0; index < count; index++)
        {
            yield return Mutate(documents[random.Next(documents.Length)], random);
        }
    }

    private static string Mutate(string document, Random random)
    {
        var characters = document.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var from = random.Next(characters.Count);
        characters = characters.GetRange(from, Math.Min(random.Next(20, 600), characters.Count - from));
        characters.Insert(0, random.Next(3) == 0 ? "" : "{ ");
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters[at] = "";
                    break;
                case 1:
                    characters.Insert(at, Fragments[random.Next(Fragments.Length)]);
                    break;
                case 2:
                    characters[at] = Fragments[random.Next(Fragments.Length)];
                    break;
                default:
                    characters.Insert(at, characters[random.Next(characters.Count)]);
                    break;
            }
        }

        return string.Concat(characters);
    }

    private static List<string> ReadShort()
    {
        var path = Repository.PathOf("tests", "Oracle", "documents", "syntax.json");
        var byTopic = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(path));
        return [.. byTopic!.Values.SelectMany(documents => documents)]; // Not null: the file is not `null`.
    }
}
