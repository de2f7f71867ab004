namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>A compiled operation, or why there is none.</summary>
/// <param name="Operation">The operation; null when there is an error.</param>
/// <param name="Error">The error; null when there is an operation.</param>
internal sealed record CompilationResult(CompiledOperation? Operation, GraphQLError? Error);
