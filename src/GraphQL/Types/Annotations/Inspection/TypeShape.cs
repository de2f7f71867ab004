namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What a C# type says to a schema: its lists, which levels may be null, and the type inside.</summary>
/// <param name="Type">The CLR type of the level, without <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether null is among the values.</param>
/// <param name="Element">What the elements say; null when the level is no list.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Element = null)
{
    /// <summary>The type inside all lists.</summary>
    public Type InnermostType => Element is null ? Type : Element.InnermostType;

    /// <summary>Whether the level is a list.</summary>
    public bool IsList => Element is not null;

    /// <summary>Whether the values are rows of a query.</summary>
    public bool IsQuery => IsList && Type.IsAssignableTo(typeof(IQueryable));

    /// <summary>The same lists around another innermost type.</summary>
    public TypeShape WithInnermost(Type type) =>
        Element is null ? this with { Type = type } : this with { Element = Element.WithInnermost(type) };

    /// <summary>The same type with other nullability, the outermost level first; levels not named stay as they are.</summary>
    public TypeShape WithNullability(ReadOnlySpan<bool> nullable) => nullable.IsEmpty
        ? this
        : this with { IsNullable = nullable[0], Element = Element?.WithNullability(nullable[1..]) };

    /// <summary>The type of the schema around the innermost type.</summary>
    public IType Wrap(NamedType innermost)
    {
        var type = Element is null ? (IType)innermost : new ListType(Element.Wrap(innermost));
        return IsNullable ? type : new NonNullType(type);
    }
}
