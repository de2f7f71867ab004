namespace PyDotOrg.GraphQL;

/// <summary>One entry of the <c>errors</c> member of a response. https://spec.graphql.org/September2025/#sec-Errors</summary>
public sealed record GraphQLError
{
    /// <summary>What went wrong, as one sentence for the developer of the client.</summary>
    public required string Message { get; init; }

    /// <summary>The places in the document that the error is about; null or empty when there is none.</summary>
    public IReadOnlyList<SourcePosition>? Locations { get; init; }

    /// <summary>
    /// The response position of the error: response names (<see cref="string"/>) and list indexes (<see cref="int"/>)
    /// from the root; null when the error belongs to no field.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further facts for programs, among them <c>code</c>; null or empty when there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The cause, for the log. Never serialised.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The <c>code</c> of <see cref="Extensions"/>; null when there is none. See <see cref="ErrorCodes"/>.</summary>
    public string? Code => Extensions is not null && Extensions.TryGetValue("code", out var code) ? code as string : null;
}
