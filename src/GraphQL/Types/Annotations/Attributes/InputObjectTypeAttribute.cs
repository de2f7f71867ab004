namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes a class an input object type when it is registered by itself, and may give it a name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute : Attribute, INamesType
{
    /// <summary>Keeps the name of the class, with the suffix <c>Input</c>.</summary>
    public InputObjectTypeAttribute()
    {
    }

    /// <summary>Gives the type a name.</summary>
    public InputObjectTypeAttribute(string name) => Name = name;

    /// <summary>The name of the type; null for the name of the class.</summary>
    public string? Name { get; }
}
