namespace PyDotOrg.GraphQL.Types;

/// <summary>Gives an enum type a name.</summary>
[AttributeUsage(AttributeTargets.Enum, Inherited = false)]
public sealed class EnumTypeAttribute : Attribute, INamesType
{
    /// <summary>Keeps the name of the C# enum.</summary>
    public EnumTypeAttribute()
    {
    }

    /// <summary>Gives the type a name.</summary>
    public EnumTypeAttribute(string name) => Name = name;

    /// <summary>The name of the type; null for the name of the C# enum.</summary>
    public string? Name { get; }
}
