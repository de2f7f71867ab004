namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes a class an object type, even where its form would let it be an interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ObjectTypeAttribute : Attribute, INamesType
{
    /// <summary>Keeps the name of the class.</summary>
    public ObjectTypeAttribute()
    {
    }

    /// <summary>Gives the type a name.</summary>
    public ObjectTypeAttribute(string name) => Name = name;

    /// <summary>The name of the type; null for the name of the class.</summary>
    public string? Name { get; }
}

/// <summary>
/// Makes the members of a static class fields of the object type of <typeparamref name="T"/>, beside the properties of
/// <typeparamref name="T"/> itself. A method <c>static void Configure(IObjectTypeDescriptor&lt;T&gt; descriptor)</c> may choose
/// which of those properties are fields.
/// </summary>
/// <typeparam name="T">The CLR type of the object type.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ObjectTypeAttribute<T> : Attribute, IExtendsType
{
    ExtensionTarget IExtendsType.Target => new() { RuntimeType = typeof(T) };
}
