namespace PyDotOrg.GraphQL.Types;

/// <summary>Names the topic whose events a <see cref="SubscribeAttribute"/> listens to; without it, the name of the method.</summary>
/// <param name="name">The name; <c>{argument}</c> in it stands for the value of an argument of the field, <c>jobs_{id}</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TopicAttribute(string name) : Attribute
{
    /// <summary>The name, with its placeholders.</summary>
    public string Name { get; } = name;
}
