namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// State of an operation that only its execution needs, such as a database session. It is disposed before the result is
/// written, however slowly the client reads, and in a mutation after each root field, so that the next one sees what was
/// written meanwhile.
/// </summary>
public interface IExecutionState : IDisposable;
