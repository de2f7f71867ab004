using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Cuts valid UTF-8 into tokens, one at a time, without allocating for any but strings. The first failure ends the text:
/// from there on every token is the end of file, so that no reader needs to look for a failure after each token.
/// </summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> source;
    private readonly int maxTokens;
    private int position;
    private int tokenCount;

    /// <summary>Starts before the first token.</summary>
    public Lexer(ReadOnlySpan<byte> source, int maxTokens)
    {
        this.source = source;
        this.maxTokens = maxTokens;
        Text = "";
    }

    /// <summary>What the current token is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Offset of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the current token.</summary>
    public int End { get; private set; }

    /// <summary>Offset behind the token before the current one.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The value of the current token, if it is a string or a block string.</summary>
    public string Text { get; private set; }

    /// <summary>The first failure; null as long as all is well.</summary>
    public SyntaxFailure? Failure { get; private set; }

    /// <summary>The bytes of the current token.</summary>
    public readonly ReadOnlySpan<byte> Bytes => source[Start..End];

    /// <summary>Whether the current token is this name.</summary>
    public readonly bool IsName(ReadOnlySpan<byte> name) => Kind == TokenKind.Name && Bytes.SequenceEqual(name);

    /// <summary>Goes to the next token. https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens</summary>
    public void Advance()
    {
        LastEnd = End;
        var start = SkipIgnored();
        Start = start;
        if (start >= source.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = start;
            return;
        }

        if (++tokenCount > maxTokens)
        {
            Fail(start, Messages.TooManyTokens(maxTokens), ErrorCodes.Limits.TooManyTokens);
            return;
        }

        var characterClass = CharacterClass.Of[source[start]];
        if (characterClass == CharacterClass.NameStart)
        {
            ReadName(start);
        }
        else if (characterClass >= CharacterClass.Punctuator)
        {
            Accept((TokenKind)(characterClass - CharacterClass.Punctuator), start + 1);
        }
        else
        {
            ReadOther(characterClass, start);
        }
    }

    /// <summary>Notes a failure, unless there is one already, and ends the text.</summary>
    public void Fail(int offset, string message, string? code = null)
    {
        Failure ??= new SyntaxFailure(offset, message, code);
        position = source.Length;
        Start = position;
        End = position;
        Kind = TokenKind.EndOfFile;
    }

    private void Accept(TokenKind kind, int end)
    {
        Kind = kind;
        End = end;
        position = end;
    }

    // Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma
    private int SkipIgnored()
    {
        var index = position;
        while (index < source.Length)
        {
            switch (CharacterClass.Of[source[index]])
            {
                case CharacterClass.Ignored:
                    index++;
                    break;
                case CharacterClass.Comment:
                    var length = source[index..].IndexOfAny((byte)'\n', (byte)'\r');
                    index = length < 0 ? source.Length : index + length;
                    break;
                case CharacterClass.ByteOrderMark when source[index..].StartsWith("\uFEFF"u8):
                    index += 3;
                    break;
                default:
                    return index;
            }
        }

        return index;
    }

    // Name :: NameStart NameContinue*
    private void ReadName(int start)
    {
        var continues = CharacterClass.ContinuesName;
        var index = start + 1;
        while (index < source.Length && continues[source[index]])
        {
            index++;
        }

        Accept(TokenKind.Name, index);
    }

    private void ReadOther(byte characterClass, int start)
    {
        switch (characterClass)
        {
            case CharacterClass.Quote when source[start..].StartsWith("\"\"\""u8):
                ReadBlockString(start);
                break;
            case CharacterClass.Quote:
                ReadString(start);
                break;
            case CharacterClass.Number:
                ReadNumber(start);
                break;
            case CharacterClass.Dot when source[start..].StartsWith("..."u8):
                Accept(TokenKind.Spread, start + 3);
                break;
            case CharacterClass.Dot:
                Fail(start, Messages.IncompleteSpread);
                break;
            default:
                Fail(start, Messages.UnexpectedCharacter(CharacterAt(start)));
                break;
        }
    }

    /// <summary>The character at an offset, or null at the end of the text.</summary>
    private readonly Rune? CharacterAt(int offset)
    {
        if (offset >= source.Length)
        {
            return null;
        }

        Rune.DecodeFromUtf8(source[offset..], out var character, out _);
        return character;
    }
}
