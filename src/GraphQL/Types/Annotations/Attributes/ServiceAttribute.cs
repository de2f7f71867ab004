namespace PyDotOrg.GraphQL;

/// <summary>Gives a resolver a service of the request; a nullable parameter takes null when there is none.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>The service of the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>The service of that key and of the parameter's type.</summary>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The key; null when the service has none.</summary>
    public string? Key { get; }
}
