using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>A list on a row that the statement of the next level fills.</summary>
/// <param name="Selection">The field.</param>
/// <param name="Parent">The object type that the field stands in.</param>
/// <param name="Relation">The lists of all parents.</param>
/// <param name="KeyColumn">The column with the key of the parent, numbered as it was asked for.</param>
internal sealed record ChildDraft(Selection Selection, ObjectType Parent, Relation Relation, int KeyColumn);
