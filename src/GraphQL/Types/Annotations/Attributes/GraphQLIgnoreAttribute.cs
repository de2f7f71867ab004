namespace PyDotOrg.GraphQL;

/// <summary>Leaves a member, a parameter with a default or an enum value out of the schema.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
public sealed class GraphQLIgnoreAttribute : Attribute;
