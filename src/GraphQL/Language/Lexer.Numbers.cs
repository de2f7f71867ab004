namespace PyDotOrg.GraphQL.Language;

internal ref partial struct Lexer
{
    // IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    // FloatValue :: IntegerPart (FractionalPart ExponentPart? | ExponentPart) [lookahead != {Digit, `.`, NameStart}]
    private void ReadNumber(int start)
    {
        var kind = TokenKind.Integer;
        var index = ReadIntegerPart(start);
        if (At(index) == '.')
        {
            kind = TokenKind.Float;
            index = ReadDigits(index + 1);
        }

        if ((At(index) | 0x20) == 'e')
        {
            kind = TokenKind.Float;
            index = ReadDigits(At(index + 1) is (byte)'+' or (byte)'-' ? index + 2 : index + 1);
        }

        if (Failure is not null)
        {
            return;
        }

        if (At(index) == '.' || CharacterClass.IsNameStart(At(index)))
        {
            Fail(index, Messages.ExpectedDigit(CharacterAt(index)));
            return;
        }

        Accept(kind, index);
    }

    // IntegerPart :: `-`? `0` | `-`? NonZeroDigit Digit*
    private int ReadIntegerPart(int start)
    {
        var index = source[start] == '-' ? start + 1 : start;
        if (At(index) != '0')
        {
            return ReadDigits(index);
        }

        if (CharacterClass.IsDigit(At(index + 1)))
        {
            Fail(index + 1, Messages.LeadingZero);
        }

        return index + 1;
    }

    // Digit+
    private int ReadDigits(int start)
    {
        var index = start;
        while (CharacterClass.IsDigit(At(index)))
        {
            index++;
        }

        if (index == start)
        {
            Fail(start, Messages.ExpectedDigit(CharacterAt(start)));
        }

        return index;
    }

    /// <summary>The byte at an offset, or zero, which belongs to no token, behind the end.</summary>
    private readonly byte At(int index) => index < source.Length ? source[index] : (byte)0;
}
