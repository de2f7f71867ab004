namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Whether a type can stand where another one stood. Types of two schemas are the same when their names are.</summary>
internal static class TypeCompatibility
{
    /// <summary>Whether clients that read values of the old type can read all of the new one: non-null may be promised anywhere.</summary>
    public static bool PromisesAtLeast(IType before, IType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => PromisesAtLeast(old.InnerType, now.InnerType),
        (NonNullType, _) => false,
        (_, NonNullType now) => PromisesAtLeast(before, now.InnerType),
        (ListType old, ListType now) => PromisesAtLeast(old.ElementType, now.ElementType),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };

    /// <summary>Whether every value of the old type is one of the new type: null may be taken anywhere.</summary>
    public static bool TakesAtLeast(IType before, IType after) => PromisesAtLeast(after, before);
}
