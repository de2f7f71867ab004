namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>Something wrong in a row, kept until it can be reported.</summary>
/// <param name="Slot">The slot of the row.</param>
/// <param name="Object">The object with the wrong field, by its position in the template.</param>
/// <param name="Field">The field.</param>
/// <param name="IsFatal">Whether no object of the row could take the null, nor the row itself.</param>
/// <param name="Error">The error, but for its path.</param>
internal sealed record RowError(int Slot, int Object, Execution.Plan.Selection Field, bool IsFatal, GraphQLError Error);
