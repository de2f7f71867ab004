namespace PyDotOrg.GraphQL;

/// <summary>Tells clients to stop using a field, argument, input field or enum value.</summary>
/// <param name="reason">Why, and what to use instead, in Markdown.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead, in Markdown.</summary>
    public string Reason { get; } = reason;
}
