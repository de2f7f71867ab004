using System.Buffers;
using System.Text;

namespace PyDotOrg.GraphQL.Language;

internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    // StringValue :: `"` StringCharacter* `"`
    private void ReadString(int start)
    {
        var content = start + 1;
        var length = source[content..].IndexOfAny(StringStops);
        if (length >= 0 && source[content + length] == '"')
        {
            AcceptString(TokenKind.String, Encoding.UTF8.GetString(source.Slice(content, length)), content + length + 1);
            return;
        }

        var text = new StringBuilder();
        var index = content;
        while (true)
        {
            length = source[index..].IndexOfAny(StringStops);
            var stop = length < 0 ? source.Length : index + length;
            text.Append(Encoding.UTF8.GetString(source[index..stop]));
            if (At(stop) == '"')
            {
                AcceptString(TokenKind.String, text.ToString(), stop + 1);
                return;
            }

            if (At(stop) != '\\')
            {
                Fail(stop, Messages.UnterminatedString);
                return;
            }

            var escape = EscapeSequence.Read(source[stop..]);
            if (escape.Length == 0)
            {
                Fail(stop, Messages.BadEscape(source[stop..]));
                return;
            }

            text.Append(escape.Value);
            index = stop + escape.Length;
        }
    }

    // StringValue :: `"""` BlockStringCharacter* `"""`
    private void ReadBlockString(int start)
    {
        var content = start + 3;
        var index = content;
        while (true)
        {
            var length = source[index..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                Fail(source.Length, Messages.UnterminatedBlockString);
                return;
            }

            index += length;
            if (source[index - 1] != '\\')
            {
                AcceptString(TokenKind.BlockString, BlockString.Decode(source[content..index]), index + 3);
                return;
            }

            index += 3;
        }
    }

    private void AcceptString(TokenKind kind, string text, int end)
    {
        Text = text;
        Accept(kind, end);
    }
}
