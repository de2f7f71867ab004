using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>A field of a selection set and what the schema knows about it.</summary>
/// <param name="ParentType">The type that the field is asked of; null when it is unknown.</param>
/// <param name="Node">The field.</param>
/// <param name="Definition">The field's definition; null when the type does not have it.</param>
internal sealed record FieldEntry(NamedType? ParentType, FieldNode Node, OutputField? Definition)
{
    /// <summary>The arguments in a form that is equal for equal arguments.</summary>
    public string ArgumentsKey => field ??= ArgumentKey.Of(Node.Arguments);

    /// <summary>The field's <c>@stream</c>; null when it has none.</summary>
    public DirectiveNode? Stream { get; } = IncrementalDirectives.Find(Node.Directives, IncrementalDirectives.Stream);

    /// <summary>Whether there is nothing to compare but name and type.</summary>
    public bool IsSimple => Node.Arguments.Count == 0 && Node.SelectionSet is null && Stream is null;
}
