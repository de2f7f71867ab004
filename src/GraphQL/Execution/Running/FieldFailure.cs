namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>Stands for the value of a field that must not be resolved.</summary>
/// <param name="Error">Why, without the path.</param>
internal sealed record FieldFailure(GraphQLError Error);
