namespace PyDotOrg.GraphQL.Types;

/// <summary>Puts a field of an extension into the place of a property's field.</summary>
/// <param name="name">The property's name in C#, best written with nameof.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = false)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The property's name in C#.</summary>
    public string Name { get; } = name;
}
