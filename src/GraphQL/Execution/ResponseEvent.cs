namespace PyDotOrg.GraphQL.Execution;

/// <summary>One result of a stream, written already. Immutable: all who get it share it.</summary>
/// <param name="Json">The whole response object in UTF-8 (specification, section 7.1).</param>
/// <param name="Errors">Its errors; empty when there are none.</param>
public sealed record ResponseEvent(ReadOnlyMemory<byte> Json, IReadOnlyList<GraphQLError> Errors);
