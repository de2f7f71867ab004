namespace PyDotOrg.GraphQL.Types;

/// <summary>A type with a name: everything but lists and non-nulls (specification, section 3.4).</summary>
public abstract class NamedType : DescribedElement, IType
{
    /// <inheritdoc/>
    public abstract TypeKind Kind { get; }

    /// <summary>The name, unique in its schema.</summary>
    public required string Name { get; init; }

    /// <summary>The CLR type of the values; null for types that were read from SDL.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>The directives that were applied to the definition and its extensions, in their order.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; internal set; } = [];

    /// <summary>Where the definition and its extensions were written; empty when nobody knows.</summary>
    internal IReadOnlyList<SchemaOrigin> Origins { get; set; } = [];

    /// <summary>The name of the type.</summary>
    public override string ToString() => Name;
}
