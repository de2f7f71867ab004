using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A directive on an element of the schema, with the arguments as they are written in SDL. The specification's own ones
/// are not among them: <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c> are properties of their elements.
/// </summary>
/// <param name="Name">The directive's name without the at sign.</param>
/// <param name="Arguments">The arguments that were given, in their order.</param>
public sealed record AppliedDirective(string Name, IReadOnlyList<ArgumentNode> Arguments)
{
    /// <summary>Whether the directive is an implementation detail that the printed schema leaves out.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Where the directive was written; null when nobody knows.</summary>
    internal SchemaOrigin? Origin { get; init; }
}
