namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Makes the public members of a class fields of the root of queries. Several such classes make one type. Register the class
/// with <c>AddType</c> or <c>AddTypeExtension</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;
