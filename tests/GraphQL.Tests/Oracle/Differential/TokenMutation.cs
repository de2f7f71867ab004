using System.Text.RegularExpressions;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Changes a few tokens of a document, blindly: what results may be wrong in any way.</summary>
internal sealed partial class TokenMutation(string sdl, Random random)
{
    private static readonly string[] Insertions =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "@", "=", ":", "|", "&", "...", "\"s\"", "\"\"\"b\"\"\"", "1", "1.5", "null", "true", "on", "query", "fragment",
        "mutation", "subscription", "extend", "@skip(if: true)", "@include(if: $a)", "...F0", "... on Query { __typename }", "__typename", "x: __typename",
        "{ __typename }", "(id: 1)", "$v0", "\"", "#", "\\", "é", "01", "1.", "-", "\u00a0", ",",
    ];

    private readonly string[] _names = [.. Name().Matches(sdl).Select(match => match.Value).Distinct()];

    public string Change(string document)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0:
                    tokens.Insert(at, Insertions[random.Next(Insertions.Length)]);
                    break;
                case 1 when tokens.Count > 2:
                    tokens.RemoveAt(at);
                    break;
                case 2:
                    tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                    break;
                case 3 when char.IsAsciiLetter(tokens[at][0]):
                    tokens[at] = _names[random.Next(_names.Length)];
                    break;
                default:
                    tokens[at] = Insertions[random.Next(Insertions.Length)];
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    [GeneratedRegex("""\"{3}(?s:.)*?\"{3}|"[^"\n]*"|\.\.\.|[A-Za-z_]\w*|-?[0-9][0-9.e]*|[^\s,\w]""")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b[A-Za-z_]\w*\b")]
    private static partial Regex Name();
}
