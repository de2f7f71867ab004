using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>How documents of one kind are read.</summary>
internal sealed record DocumentRules
{
    /// <summary>What a text may hold.</summary>
    public required ParserOptions Limits { get; init; }

    /// <summary>What a document may ask for.</summary>
    public required ValidationOptions Validation { get; init; }

    /// <summary>How its operations are compiled.</summary>
    public required PreparationOptions Options { get; init; }

    /// <summary>What syntax errors are called, unless they have passed a limit.</summary>
    public required string SyntaxErrorCode { get; init; }
}
