namespace PyDotOrg.GraphQL.Types;

/// <summary>Puts a field of an extension into the place of another field.</summary>
/// <param name="name">The other field's name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = false)]
public sealed class BindFieldAttribute(string name) : Attribute
{
    /// <summary>The other field's name.</summary>
    public string Name { get; } = name;
}
