namespace PyDotOrg.GraphQL.Types;

/// <summary>Demands that exactly one field of an input object is given; every field must be nullable and have no default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;
