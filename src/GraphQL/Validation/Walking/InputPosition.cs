using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A place where an input value is expected.</summary>
/// <param name="Type">The type of the value; null when it is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default.</param>
/// <param name="Container">The input object whose field the place is; null elsewhere.</param>
internal readonly record struct InputPosition(IType? Type, bool HasDefault = false, InputObjectType? Container = null);
