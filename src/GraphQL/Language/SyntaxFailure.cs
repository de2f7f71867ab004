namespace PyDotOrg.GraphQL.Language;

/// <summary>The first thing wrong with a text, before its offset becomes a line and a column.</summary>
internal sealed record SyntaxFailure(int Offset, string Message, string? Code);
