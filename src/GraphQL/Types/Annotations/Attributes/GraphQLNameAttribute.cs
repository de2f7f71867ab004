namespace PyDotOrg.GraphQL;

/// <summary>Gives a type, field, argument, input field or enum value a name of its own.</summary>
/// <param name="name">The name as clients write it.</param>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GraphQLNameAttribute(string name) : Attribute, Types.INamesType
{
    /// <summary>The name as clients write it.</summary>
    public string Name { get; } = name;
}
