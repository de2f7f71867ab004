namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Reads a document by recursive descent, one method a production. A failure is noted once and turns the rest of the text
/// into the end of file; the methods then return without going on, and what they return is thrown away.
/// </summary>
internal ref partial struct DocumentReader
{
    private static readonly NameNode MissingName = new() { Value = "" };
    private static readonly NamedTypeNode MissingType = new() { Name = MissingName };
    private static readonly NullValueNode MissingValue = new();
    private static readonly SelectionSetNode MissingSelectionSet = new() { Selections = [] };

    private readonly ParserOptions options;
    private Lexer lexer;
    private NodeStack nodes;
    private int depth;

    /// <summary>Starts on the first token.</summary>
    public DocumentReader(SourceText source, ParserOptions options)
    {
        this.options = options;
        nodes = NodeStack.Rent();
        lexer = new Lexer(source.Utf8.Span, options.MaxTokens);
        var invalid = Parser.IndexOfInvalidByte(source.Utf8.Span);
        if (invalid >= 0)
        {
            lexer.Fail(invalid, Messages.NotUtf8);
        }
        else
        {
            lexer.Advance();
        }
    }

    private readonly bool Failed => lexer.Failure is not null;

    /// <summary>Gives back what the reader has rented, and says what went wrong; null when nothing did.</summary>
    public readonly SyntaxFailure? Finish()
    {
        nodes.Return();
        return lexer.Failure;
    }

    /// <summary>A text that is one value and nothing else.</summary>
    public ValueNode ReadOnlyValue(bool isConstant)
    {
        var value = ReadValue(isConstant);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>A text that is one type and nothing else.</summary>
    public TypeNode ReadOnlyType()
    {
        var type = ReadType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private readonly bool Peek(TokenKind kind) => lexer.Kind == kind;

    private readonly bool PeekDescription() => lexer.Kind is TokenKind.String or TokenKind.BlockString;

    private readonly Location From(int start) => new(start, lexer.LastEnd);

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!lexer.IsName(keyword))
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (lexer.Kind == kind)
        {
            lexer.Advance();
        }
        else
        {
            Fail(Messages.Expected(kind, lexer.Kind));
        }
    }

    /// <summary>Whether a list goes on: its closing token is not there yet.</summary>
    private bool GoesOn(TokenKind close) => !Failed && !Skip(close);

    /// <summary>Goes one level down, unless the document is too deep already.</summary>
    private bool Descend()
    {
        if (depth == options.MaxDepth)
        {
            lexer.Fail(lexer.Start, Messages.NestedTooDeeply(options.MaxDepth), ErrorCodes.Limits.NestedTooDeeply);
            return false;
        }

        depth++;
        return true;
    }

    private void Ascend() => depth--;

    private void Fail(string message) => lexer.Fail(lexer.Start, message);

    // Name
    private NameNode ReadName()
    {
        if (lexer.Kind != TokenKind.Name)
        {
            Fail(Messages.Expected(TokenKind.Name, lexer.Kind));
            return MissingName;
        }

        var name = new NameNode { Location = new(lexer.Start, lexer.End), Value = NameTable.Get(lexer.Bytes) };
        lexer.Advance();
        return name;
    }

    // Description : StringValue
    private StringValueNode? ReadDescription() => PeekDescription() ? ReadString() : null;
}
