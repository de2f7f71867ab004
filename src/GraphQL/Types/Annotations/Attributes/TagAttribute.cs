namespace PyDotOrg.GraphQL.Types;

/// <summary>Puts <c>@tag(name:)</c> on an element of the schema.</summary>
/// <param name="name">The tag.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class TagAttribute(string name) : Attribute
{
    /// <summary>The tag.</summary>
    public string Name { get; } = name;
}
