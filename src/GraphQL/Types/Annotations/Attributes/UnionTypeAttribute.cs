namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes a marker interface or abstract class a union; its members are the object types of the classes that carry it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class UnionTypeAttribute : Attribute, INamesType
{
    /// <summary>Keeps the name of the C# type, without the leading I of an interface.</summary>
    public UnionTypeAttribute()
    {
    }

    /// <summary>Gives the type a name.</summary>
    public UnionTypeAttribute(string name) => Name = name;

    /// <summary>The name of the type; null for the name of the C# type.</summary>
    public string? Name { get; }
}
