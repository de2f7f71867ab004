using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A field of an object or interface type (specification, section 3.6).</summary>
public sealed class OutputField : DescribedElement, INamedElement
{
    /// <summary>The name, unique in its type.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments in their declared order.</summary>
    public NamedElements<InputField> Arguments { get; init; } = [];

    /// <summary>The type; set once while the schema is built.</summary>
    public IType Type { get; internal set; } = null!; // The builder completes every field before the schema leaves it.

    /// <summary>Why the field should no longer be used; null when it may be.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; init; } = [];

    /// <summary>How the value comes about; null on interfaces and in schemas that were read from SDL without resolvers.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>What the field stands for where the engine itself gives it its value: a <see cref="Pagination.PagingField"/>; null otherwise.</summary>
    public object? Binding { get; init; }

    /// <summary>The type that declares the field; set once while the schema is built. Null for the fields that no type declares.</summary>
    public NamedType? DeclaringType { get; internal set; }

    /// <summary>Where the element was written; null when nobody knows.</summary>
    internal SchemaOrigin? Origin { get; init; }

    /// <summary>The schema coordinate, such as <c>Release.files</c>; the bare name for <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</summary>
    public string Coordinate => DeclaringType is null ? Name : $"{DeclaringType.Name}.{Name}";
}
