namespace PyDotOrg.GraphQL.Types;

/// <summary>A type with output fields: an object or an interface.</summary>
public abstract class ComplexType : NamedType
{
    /// <summary>The fields in their declared order.</summary>
    public NamedElements<OutputField> Fields { get; internal set; } = [];

    /// <summary>The interfaces that the type implements, those of its interfaces included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type (specification, section 3.6).</summary>
public sealed class ObjectType : ComplexType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Whether a value is of this object type; null when the CLR type decides.</summary>
    public Func<object, bool>? IsTypeOf { get; internal set; }
}

/// <summary>An interface type (specification, section 3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}

/// <summary>A union type (specification, section 3.8).</summary>
public sealed class UnionType : NamedType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types in their declared order.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}
