using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Validation;

/// <summary>What a validation allows beyond the schema and what it forbids beyond the specification.</summary>
public sealed record ValidationOptions
{
    /// <summary>A request of a client: the limits of <see cref="LimitOptions.Default"/>, introspection allowed.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The limits; for documents of the program's own <see cref="LimitOptions.None"/> may be right.</summary>
    public LimitOptions Limits { get; init; } = LimitOptions.Default;

    /// <summary>Directives that the document may use beside those of the schema; one of the same name stands before the schema's.</summary>
    public IReadOnlyList<DirectiveDefinition> ClientDirectives { get; init; } = [];

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; HC0046 otherwise. On by default.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>What HC0046 says instead of its usual sentence; null for the usual one.</summary>
    public string? IntrospectionNotAllowedMessage { get; init; }
}
