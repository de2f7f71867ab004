namespace PyDotOrg.GraphQL.Validation;

/// <summary>What a validation found.</summary>
/// <param name="Errors">Every error, those of one place in the order of the rules; empty when the document may be executed.</param>
public sealed record ValidationResult(IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>Whether there are no errors.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>
    /// Whether <c>__schema</c> or <c>__type</c> is asked for. A cached document that does so has to be validated again
    /// for a request that forbids introspection.
    /// </summary>
    public bool UsesIntrospection { get; init; }
}
