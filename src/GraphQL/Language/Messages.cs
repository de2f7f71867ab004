using System.Globalization;
using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>What this folder says to clients. Each message names what was expected and what was found.</summary>
internal static class Messages
{
    public const string IncompleteSpread = "Expected a `Spread`-token, three dots, but found fewer dots.";

    public const string LeadingZero = "Expected a number without leading zeros, but found a digit after the zero.";

    public const string UnterminatedString = "Expected the closing quotation mark of a string, but its line ends.";

    public const string UnterminatedBlockString =
        "Expected the three closing quotation marks of a block string, but the document ends.";

    public const string NotUtf8 = "Expected UTF-8, but found a byte that is not part of any character.";

    public const string DescribedShorthand =
        "Expected a definition that may have a description, but found a query in its short form; write `query {`.";

    public const string NoTypeSystem =
        "Expected an operation or a fragment, but found a definition of the type system, which a request may not hold.";

    private const int MaxQuotedLength = 20;

    private static readonly string[] DefinitionKeywords =
    [
        "query", "mutation", "subscription", "fragment", "schema", "scalar", "type", "interface", "union", "enum",
        "input", "directive", "extend",
    ];

    public static string Expected(TokenKind expected, TokenKind found) =>
        $"Expected a `{expected}`-token, but found a `{found}`-token.";

    public static string ExpectedKeyword(string keyword, in Lexer found) =>
        $"Expected the keyword `{keyword}`, but found {Describe(found)}.";

    public static string ExpectedValue(TokenKind found) => $"Expected a value, but found a `{found}`-token.";

    public static string ExpectedConstant(string variable) =>
        $"Expected a value without variables, but found the variable `${variable}`.";

    public static string ExpectedDefinition(in Lexer found)
    {
        var hint = found.Kind == TokenKind.Name
            ? DidYouMean.For(Encoding.UTF8.GetString(found.Bytes), DefinitionKeywords)
            : "";
        return $"Expected a definition, but found {Describe(found)}.{hint}";
    }

    public static string ExpectedDescribable(string found) =>
        $"Expected a definition that may have a description, but found `{found}`.{DidYouMean.For(found, DefinitionKeywords[..^1])}";

    public static string ExpectedExtension(in Lexer found) =>
        $"Expected what to extend (schema, scalar, type, interface, union, enum or input), but found {Describe(found)}.";

    public static string ExpectedAddition(string parts, in Lexer found) =>
        $"Expected the extension to add {parts}, but found {Describe(found)}.";

    public static string ExpectedOperationType(string found) =>
        $"Expected query, mutation or subscription, but found `{found}`.";

    public static string ExpectedFragmentName => "Expected the name of a fragment, but found `on`, which is reserved.";

    public static string ExpectedEnumValue(string found) =>
        $"Expected the name of an enum value, but found `{found}`, which is reserved.";

    public static string ExpectedDirectiveLocation(string found) =>
        $"Expected a directive location, but found `{found}`.{DidYouMean.For(found, DirectiveLocations.All)}";

    public static string UnexpectedCharacter(Rune? found) => $"Expected a token, but found {Describe(found)}.{Hint(found)}";

    public static string ExpectedDigit(Rune? found) => $"Expected a digit, but found {Describe(found)}.";

    public static string BadEscape(ReadOnlySpan<byte> text)
    {
        var end = text[1..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n') + 1;
        var length = end <= 1 ? Math.Min(2, text.Length) : end;
        var quoted = Encoding.UTF8.GetString(text[..Math.Min(length, MaxQuotedLength)]);
        return $"Expected an escape sequence of a Unicode character, but found `{quoted}`.";
    }

    public static string TooLong(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"Expected at most {limit} bytes, but the document is longer.");

    public static string TooManyTokens(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"Expected at most {limit} tokens, but the document holds more.");

    public static string NestedTooDeeply(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"Expected at most {limit} levels of nesting, but the document holds more.");

    private static string Describe(in Lexer found) => found.Kind == TokenKind.Name
        ? $"`{Encoding.UTF8.GetString(found.Bytes[..Math.Min(found.Bytes.Length, MaxQuotedLength)])}`"
        : $"a `{found.Kind}`-token";

    private static string Describe(Rune? found) => found switch
    {
        null => "the end of the document",
        { Value: >= 0x20 and < 0x7F } => $"`{found}`",
        { } character => string.Create(CultureInfo.InvariantCulture, $"the character U+{character.Value:X4}"),
    };

    private static string Hint(Rune? found) => found?.Value switch
    {
        '\'' => " Strings stand in double quotation marks.",
        '%' or '/' or ';' or '*' => " Comments start with a number sign, statements need no separator.",
        _ => "",
    };
}
