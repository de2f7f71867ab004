using System.Text;
using System.Text.Unicode;

namespace PyDotOrg.GraphQL.Language;

/// <summary>Turns source text into syntax trees. https://spec.graphql.org/September2025/#sec-Document</summary>
public static class Parser
{
    /// <summary>Parses a document. What is wrong with the text is a value, never an exception.</summary>
    /// <param name="source">The text; bytes that are not UTF-8 are a syntax error.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Default"/> when null.</param>
    public static ParseResult Parse(SourceText source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ParserOptions.Default;
        if (source.Utf8.Length > options.MaxBytes)
        {
            return new ParseResult(TooLong(options.MaxBytes));
        }

        var reader = new DocumentReader(source, options);
        var document = reader.ReadDocument(source);
        var failure = reader.Finish();
        return failure is null ? new ParseResult(document) : new ParseResult(Locate(failure, source));
    }

    /// <summary>Parses a document, see <see cref="Parse(SourceText, ParserOptions?)"/>.</summary>
    public static ParseResult Parse(ReadOnlyMemory<byte> utf8, ParserOptions? options = null) =>
        Parse(new SourceText(utf8), options);

    /// <summary>Parses a document of our own, such as a schema file.</summary>
    /// <param name="source">The text; its name stands in the exception's message.</param>
    /// <param name="options">The limits; those of <see cref="ParserOptions.Trusted"/> when null.</param>
    /// <exception cref="SyntaxException">The text has an error.</exception>
    public static DocumentNode ParseOrThrow(SourceText source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var result = Parse(source, options ?? ParserOptions.Trusted);
        return result.Succeeded ? result.Document : throw new SyntaxException(source.Name, result.Error);
    }

    /// <summary>Parses a document of our own, see <see cref="ParseOrThrow(SourceText, ParserOptions?)"/>.</summary>
    public static DocumentNode ParseOrThrow(string text) => ParseOrThrow(new SourceText(text));

    /// <summary>Parses one value of our own, such as the default value in an attribute.</summary>
    /// <param name="text">The value, with nothing before and behind it.</param>
    /// <param name="allowVariables">Whether variables may stand in it.</param>
    /// <exception cref="SyntaxException">The text has an error.</exception>
    public static ValueNode ParseValue(string text, bool allowVariables = false)
    {
        var source = new SourceText(text, "value");
        var reader = new DocumentReader(source, ParserOptions.Trusted);
        var value = reader.ReadOnlyValue(isConstant: !allowVariables);
        ThrowOn(reader.Finish(), source);
        return value;
    }

    /// <summary>Parses one type reference of our own, such as <c>[String!]!</c> in an attribute.</summary>
    /// <param name="text">The type, with nothing before and behind it.</param>
    /// <exception cref="SyntaxException">The text has an error.</exception>
    public static TypeNode ParseType(string text)
    {
        var source = new SourceText(text, "type");
        var reader = new DocumentReader(source, ParserOptions.Trusted);
        var type = reader.ReadOnlyType();
        ThrowOn(reader.Finish(), source);
        return type;
    }

    /// <summary>The offset of the first byte that is not UTF-8, or -1.</summary>
    internal static int IndexOfInvalidByte(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return -1;
        }

        var index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }

    private static GraphQLError TooLong(int limit) =>
        ErrorBuilder.New().SetMessage(Messages.TooLong(limit)).SetCode(ErrorCodes.Limits.TooLong).Build();

    private static void ThrowOn(SyntaxFailure? failure, SourceText source)
    {
        if (failure is not null)
        {
            throw new SyntaxException(source.Name, Locate(failure, source));
        }
    }

    private static GraphQLError Locate(SyntaxFailure failure, SourceText source) => ErrorBuilder.New()
        .SetMessage(failure.Message)
        .SetCode(failure.Code)
        .AddLocation(source.GetPosition(failure.Offset))
        .Build();
}
