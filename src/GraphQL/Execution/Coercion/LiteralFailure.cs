using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>The first thing in a literal that its type refuses.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Node">Where it is wrong.</param>
/// <param name="Code">The code of the error; null when it has none.</param>
internal sealed record LiteralFailure(string Message, SyntaxNode Node, string? Code = null);
