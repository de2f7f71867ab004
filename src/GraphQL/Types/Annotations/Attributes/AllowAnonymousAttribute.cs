namespace PyDotOrg.GraphQL.Authorization;

/// <summary>Lets every caller resolve a field, whatever its type demands.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class AllowAnonymousAttribute : Attribute;
