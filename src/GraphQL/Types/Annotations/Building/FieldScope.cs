using PyDotOrg.GraphQL.Authorization;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The type in which a field is made.</summary>
/// <param name="Type">The type.</param>
/// <param name="ParentType">The CLR type of the values that the field stands on; null at a root.</param>
/// <param name="Authorization">The type's demands on the caller, for fields that have none of their own.</param>
internal sealed record FieldScope(ComplexType Type, Type? ParentType, IReadOnlyList<AuthorizeRule> Authorization);
