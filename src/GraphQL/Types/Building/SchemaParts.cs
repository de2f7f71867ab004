using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// What a schema is made of before <see cref="SchemaAssembler"/> completes and checks it. The types refer to each other
/// already: every field has its type, every object its interfaces.
/// </summary>
internal sealed class SchemaParts
{
    /// <summary>What the schema is for; null when nobody has said.</summary>
    public string? Description { get; init; }

    /// <summary>The root of queries; a schema without one is refused.</summary>
    public ObjectType? QueryType { get; init; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; init; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; init; }

    /// <summary>
    /// Types that are to be in the schema whether or not a root leads to them; those that a root leads to may be left out.
    /// </summary>
    public IReadOnlyList<NamedType> Types { get; init; } = [];

    /// <summary>The directives beside those of the specification.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; init; } = [];

    /// <summary>The directives applied to the schema itself.</summary>
    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; init; } = [];

    /// <summary>Where the schema was written; empty for schemas without a definition of their own.</summary>
    public IReadOnlyList<SchemaOrigin> Origins { get; init; } = [];

    /// <summary>Where the roots were named; empty for schemas without a definition of their own.</summary>
    public IReadOnlyDictionary<OperationType, SchemaOrigin> RootOrigins { get; init; } = new Dictionary<OperationType, SchemaOrigin>();

    /// <summary>The operations whose roots were refused already, so that nobody complains that they are missing.</summary>
    public IReadOnlySet<OperationType> RefusedRoots { get; init; } = new HashSet<OperationType>();

    /// <summary>The unions of which members were refused already, so that nobody complains that there are none.</summary>
    public IReadOnlySet<string> RefusedMembers { get; init; } = new HashSet<string>();

    /// <summary>
    /// Whether the interfaces of a type's interfaces are added to the type. Documents must write them down (specification,
    /// section 3.6), so there it is false and their absence an error.
    /// </summary>
    public bool AddsInheritedInterfaces { get; init; } = true;

    /// <summary>What was found wrong while the parts were made.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; init; } = [];
}
