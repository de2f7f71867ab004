using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>A field as it was written and what must hold for it to count.</summary>
/// <param name="Node">The field.</param>
/// <param name="Condition">The conditions of the field, of its fragments and of the fields around it.</param>
/// <param name="Position">Counts the fields that were collected for the selection set.</param>
/// <param name="Defer">The innermost deferred fragment around it; null when there is none or when everything comes at once.</param>
internal readonly record struct ConditionalNode(FieldNode Node, IncludeCondition Condition, int Position, DeferUsage? Defer = null);
