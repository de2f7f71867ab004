namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>Makes a method the one that <c>node(id:)</c> finds rows of its return type with. The first parameter is the id, or a list of ids.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class NodeResolverAttribute : Attribute;
