namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>A question to the <see cref="ReferenceEngine"/>.</summary>
/// <param name="Ask"><c>parse</c>, <c>validate</c>, <c>schema</c>, <c>execute</c>, <c>incremental</c>, <c>changes</c> or <c>suggest</c>.</param>
/// <param name="Source">The document or SDL that the question is about.</param>
internal sealed record ReferenceQuestion(string Ask, string? Source = null)
{
    /// <summary>The SDL to validate or execute against, or the one before the changes.</summary>
    public string? Schema { get; init; }

    /// <summary>The rules to validate by, such as <c>KnownTypeNamesRule</c>; all when null.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>The plain value to execute over.</summary>
    public object? Root { get; init; }

    /// <summary>The variables to execute with.</summary>
    public object? Variables { get; init; }

    /// <summary>The operation to execute.</summary>
    public string? OperationName { get; init; }

    /// <summary>The format of parts that come later, <c>v0.1</c> or <c>v0.2</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The misspelt name to suggest for.</summary>
    public string? Input { get; init; }

    /// <summary>The names to suggest from.</summary>
    public IReadOnlyList<string>? Options { get; init; }
}
