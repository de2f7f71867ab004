using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Language;

/// <summary>What became of a text: a document, or the first thing wrong with it.</summary>
public readonly record struct ParseResult
{
    internal ParseResult(DocumentNode document) => Document = document;

    internal ParseResult(GraphQLError error) => Error = error;

    /// <summary>The document; null when the text has an error.</summary>
    public DocumentNode? Document { get; }

    /// <summary>
    /// The error with its position; null when there is none. It has a code only where a limit was passed: what other
    /// syntax errors are called depends on where the text came from.
    /// </summary>
    public GraphQLError? Error { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Document is not null;
}
