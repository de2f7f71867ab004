namespace PyDotOrg.GraphQL;

/// <summary>
/// Gives a resolver a value that the host left for the whole request. A value that is missing is an error unless the parameter is
/// nullable or has a default.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class GlobalStateAttribute : Attribute
{
    /// <summary>The key is the name of the parameter.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>The value of that key.</summary>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key; null for the name of the parameter.</summary>
    public string? Key { get; }
}
