namespace PyDotOrg.GraphQL;

/// <summary>Makes a parameter an argument of its field, whatever its type.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ArgumentAttribute : Attribute, Types.INamesType
{
    /// <summary>The argument has the name of the parameter.</summary>
    public ArgumentAttribute()
    {
    }

    /// <summary>The argument has that name.</summary>
    public ArgumentAttribute(string name) => Name = name;

    /// <summary>The name; null for that of the parameter.</summary>
    public string? Name { get; }
}
