namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes a C# interface or abstract class an interface type; the object types of classes that implement it list it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute : Attribute, INamesType
{
    /// <summary>Keeps the name of the C# type, without the leading I of an interface.</summary>
    public InterfaceTypeAttribute()
    {
    }

    /// <summary>Gives the type a name.</summary>
    public InterfaceTypeAttribute(string name) => Name = name;

    /// <summary>The name of the type; null for the name of the C# type.</summary>
    public string? Name { get; }
}

/// <summary>
/// Makes the members of a static class fields of the interface type of <typeparamref name="T"/> and of every object type that
/// implements it and has no field of that name.
/// </summary>
/// <typeparam name="T">The C# interface or abstract class.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InterfaceTypeAttribute<T> : Attribute, IExtendsType
{
    ExtensionTarget IExtendsType.Target => new() { RuntimeType = typeof(T) };
}
