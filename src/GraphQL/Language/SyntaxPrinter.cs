using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>Turns syntax trees back into text. What is printed parses to an equal tree.</summary>
public static class SyntaxPrinter
{
    /// <summary>The node in the layout of the reference implementation: two blanks a level, lines of 80 where possible.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new PrettyPrinter();
        printer.Write(node);
        return printer.ToString();
    }

    /// <summary>The node in as few characters as possible, for hashes and for transport.</summary>
    public static string PrintCompact(SyntaxNode node) => StripIgnored(new SourceText(Print(node)));

    /// <summary>
    /// The text without blanks, commas, line ends and comments that carry no meaning. Of a text with a syntax error only
    /// what stands before it is left.
    /// </summary>
    public static string StripIgnored(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new StringBuilder(source.Utf8.Length);
        var lexer = new Lexer(source.Utf8.Span, int.MaxValue);
        var wasPunctuator = true;
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            var isPunctuator = lexer.Kind < TokenKind.Name;
            if (!wasPunctuator && (!isPunctuator || lexer.Kind == TokenKind.Spread))
            {
                text.Append(' ');
            }

            text.Append(lexer.Kind == TokenKind.BlockString
                ? StringLiteral.PrintBlock(lexer.Text, isCompact: true)
                : Encoding.UTF8.GetString(lexer.Bytes));
            wasPunctuator = isPunctuator;
        }

        return text.ToString();
    }
}
