using System.Text.RegularExpressions;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Tests.Validation;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The documents that the rules are tried on: written ones, and changes of them that are the same on every run.</summary>
internal static partial class ValidationCorpus
{
    private const string Separator = "\n#---\n";

    private const int Seed = 20260501;

    private static readonly string[] Insertions =
    [
        "id", "name", "x: id", "x: name", "nope", "me { id }", "... on Book { id }", "... on Node { id }", "...F", "...A",
        "...Nope", "... { id }", "@skip(if: true)", "@onField", "@tagged", "@defer", "@stream", "@defer(label: \"l\")", "@nope", "(id: 1)", "(first: $a)", "(x: null)", "$a",
        "$b: Int", "$a: [Int!] = 1", "null", "1", "\"s\"", "1.5", "true", "CRIME", "[1]", "{ id: 1 }", "{ from: 1 }", "!", "[", "]",
        "first: 1", "id: $a", "fragment F on Author { ...A name }", "query A($a: Int) { ...F }", "subscription { tick }",
    ];

    private static readonly string[] Names = [.. NamesOf(RuleHarness.SchemaText)];

    /// <summary>The written documents by the name of the rule that they are about.</summary>
    public static IReadOnlyList<(string Topic, string Document)> Written { get; } =
    [
        .. from path in Directory.EnumerateFiles(Repository.PathOf("tests", "Oracle", "documents", "validation"), "*.graphql")
           let topic = Path.GetFileNameWithoutExtension(path)
           where topic != "schema"
           orderby topic
           from document in File.ReadAllText(path).Split(Separator)
           select (topic, document),
    ];

    /// <summary>Written documents with a few random changes that leave no syntax error, all different.</summary>
    public static IReadOnlyCollection<string> Mutations(int count)
    {
        var random = new Random(Seed);
        var documents = new HashSet<string>(StringComparer.Ordinal);
        while (documents.Count < count)
        {
            var document = Mutate(Written[random.Next(Written.Count)].Document, random);
            if (Parser.Parse(new SourceText(document)).Succeeded && !HasUnknownDirectiveWithArguments(document))
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>The reference takes such arguments for arguments of the field around, which they are not.</summary>
    private static bool HasUnknownDirectiveWithArguments(string document) => UnknownDirectiveWithArguments().IsMatch(document);

    private static string Mutate(string document, Random random)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var change = random.Next(1, 5); change > 0 && tokens.Count > 0; change--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0:
                    tokens.Insert(at, Insertions[random.Next(Insertions.Length)]);
                    break;
                case 1:
                    RemoveGroup(tokens, at);
                    break;
                case 2:
                    RepeatGroup(tokens, at);
                    break;
                case 3 when char.IsAsciiLetter(tokens[at][0]):
                    tokens[at] = Names[random.Next(Names.Length)];
                    break;
                case 4 when char.IsAsciiLetter(tokens[at][0]):
                    tokens[at] = Pick(tokens, random, char.IsAsciiLetter) ?? tokens[at];
                    break;
                default:
                    tokens[at] = Insertions[random.Next(Insertions.Length)];
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    private static string? Pick(List<string> tokens, Random random, Func<char, bool> isWanted)
    {
        var wanted = tokens.FindAll(token => isWanted(token[0]));
        return wanted.Count == 0 ? null : wanted[random.Next(wanted.Count)];
    }

    /// <summary>Removes what stands in brackets at a place, or the one token.</summary>
    private static void RemoveGroup(List<string> tokens, int at) => tokens.RemoveRange(at, GroupLength(tokens, at));

    /// <summary>Repeats a token with the group behind it, such as a field with its selections.</summary>
    private static void RepeatGroup(List<string> tokens, int at)
    {
        var length = 1;
        while (at + length < tokens.Count && tokens[at + length] is "(" or "{")
        {
            length += GroupLength(tokens, at + length);
        }

        tokens.InsertRange(at + length, tokens.GetRange(at, Math.Min(length, tokens.Count - at)));
    }

    private static int GroupLength(List<string> tokens, int at)
    {
        var depth = 0;
        for (var index = at; index < tokens.Count; index++)
        {
            depth += tokens[index] switch
            {
                "(" or "{" or "[" => 1,
                ")" or "}" or "]" => -1,
                _ => 0,
            };
            if (depth <= 0)
            {
                return index - at + 1;
            }
        }

        return 1;
    }

    private static IEnumerable<string> NamesOf(string schema) =>
        Name().Matches(schema).Select(match => match.Value).Where(name => name.Length > 1).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"@ ?(nope|unknown) ?\(")]
    private static partial Regex UnknownDirectiveWithArguments();

    [GeneratedRegex("""\"{3}(?s:.)*?\"{3}|"[^"\n]*"|\.\.\.|[A-Za-z_]\w*|-?[0-9][0-9.e]*|[^\s,\w]""")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b[A-Za-z]\w*\b")]
    private static partial Regex Name();
}
