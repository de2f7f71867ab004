namespace PyDotOrg.GraphQL.Language;

/// <summary>What a byte means where a token may start, and whether it may go on a name.</summary>
internal static class CharacterClass
{
    /// <summary>Starts no token.</summary>
    public const byte Other = 0;

    /// <summary>Is ignored between tokens: blank, tab, comma, line ends.</summary>
    public const byte Ignored = 1;

    /// <summary>Starts a comment.</summary>
    public const byte Comment = 2;

    /// <summary>Is the first byte of a byte order mark, if the next two fit.</summary>
    public const byte ByteOrderMark = 3;

    /// <summary>Starts a name: a letter or the underscore.</summary>
    public const byte NameStart = 4;

    /// <summary>Starts a number: a digit or the minus sign.</summary>
    public const byte Number = 5;

    /// <summary>Starts a string or a block string.</summary>
    public const byte Quote = 6;

    /// <summary>Starts a spread.</summary>
    public const byte Dot = 7;

    /// <summary>Is a punctuator; this much more than its <see cref="TokenKind"/>.</summary>
    public const byte Punctuator = 16;

    /// <summary>The class of each byte.</summary>
    public static readonly byte[] Of = Classify();

    /// <summary>Whether each byte is a letter, a digit or the underscore.</summary>
    public static readonly bool[] ContinuesName = [.. Enumerable.Range(0, 256).Select(code => IsNameContinue((byte)code))];

    /// <summary>Whether a byte may start a name.</summary>
    public static bool IsNameStart(byte code) => code == '_' || (uint)((code | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether a byte is a digit.</summary>
    public static bool IsDigit(byte code) => (uint)(code - '0') <= 9;

    private static bool IsNameContinue(byte code) => IsNameStart(code) || IsDigit(code);

    private static byte[] Classify()
    {
        var classes = new byte[256];
        for (var code = 0; code < 256; code++)
        {
            classes[code] = IsNameStart((byte)code) ? NameStart : IsDigit((byte)code) ? Number : Other;
        }

        foreach (var code in "\t\n\r ,"u8)
        {
            classes[code] = Ignored;
        }

        classes['#'] = Comment;
        classes[0xEF] = ByteOrderMark;
        classes['-'] = Number;
        classes['"'] = Quote;
        classes['.'] = Dot;
        AddPunctuator(classes, '!', TokenKind.Bang);
        AddPunctuator(classes, '$', TokenKind.Dollar);
        AddPunctuator(classes, '&', TokenKind.Ampersand);
        AddPunctuator(classes, '(', TokenKind.LeftParenthesis);
        AddPunctuator(classes, ')', TokenKind.RightParenthesis);
        AddPunctuator(classes, ':', TokenKind.Colon);
        AddPunctuator(classes, '=', TokenKind.Equal);
        AddPunctuator(classes, '@', TokenKind.At);
        AddPunctuator(classes, '[', TokenKind.LeftBracket);
        AddPunctuator(classes, ']', TokenKind.RightBracket);
        AddPunctuator(classes, '{', TokenKind.LeftBrace);
        AddPunctuator(classes, '|', TokenKind.Pipe);
        AddPunctuator(classes, '}', TokenKind.RightBrace);
        return classes;
    }

    private static void AddPunctuator(byte[] classes, char code, TokenKind kind) =>
        classes[code] = (byte)(Punctuator + (int)kind);
}
