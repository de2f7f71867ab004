namespace PyDotOrg.GraphQL.Types;

/// <summary>The kinds of types of the specification's introspection system (section 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf whose values have a form of their own.</summary>
    Scalar,

    /// <summary>An object with fields.</summary>
    Object,

    /// <summary>An abstract type that promises fields.</summary>
    Interface,

    /// <summary>An abstract type that promises one of several objects.</summary>
    Union,

    /// <summary>A leaf with a closed list of values.</summary>
    Enum,

    /// <summary>An input with named fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
