using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A directive on an element of the schema, with the arguments as they are written in SDL.</summary>
/// <param name="Name">The directive's name without the at sign.</param>
/// <param name="Arguments">The arguments that were given, in their order.</param>
public sealed record AppliedDirective(string Name, IReadOnlyList<ArgumentNode> Arguments)
{
    /// <summary>Whether the directive is an implementation detail that the printed schema leaves out.</summary>
    public bool IsInternal { get; init; }
}
