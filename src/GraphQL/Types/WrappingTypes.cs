namespace PyDotOrg.GraphQL.Types;

/// <summary>A list of another type (specification, section 3.11).</summary>
public sealed class ListType(IType elementType) : IType, IEquatable<ListType>
{
    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.List;

    /// <summary>The type of each element.</summary>
    public IType ElementType { get; } = elementType;

    /// <inheritdoc/>
    public bool Equals(ListType? other) => other is not null && ElementType.Equals(other.ElementType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ListType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TypeKind.List, ElementType);

    /// <summary>The type as it is written in a document, such as <c>[Int!]</c>.</summary>
    public override string ToString() => $"[{ElementType}]";
}

/// <summary>A type whose values are never null (specification, section 3.12).</summary>
public sealed class NonNullType : IType, IEquatable<NonNullType>
{
    /// <summary>Wraps a nullable type.</summary>
    /// <exception cref="ArgumentException"><paramref name="innerType"/> is non-null already.</exception>
    public NonNullType(IType innerType)
    {
        if (innerType is NonNullType)
        {
            throw new ArgumentException("A non-null type cannot be made non-null again.", nameof(innerType));
        }

        InnerType = innerType;
    }

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.NonNull;

    /// <summary>The nullable type inside.</summary>
    public IType InnerType { get; }

    /// <inheritdoc/>
    public bool Equals(NonNullType? other) => other is not null && InnerType.Equals(other.InnerType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NonNullType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TypeKind.NonNull, InnerType);

    /// <summary>The type as it is written in a document, such as <c>Int!</c>.</summary>
    public override string ToString() => $"{InnerType}!";
}
