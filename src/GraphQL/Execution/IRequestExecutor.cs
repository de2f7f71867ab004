using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Runs operations on one schema. Thread-safe; one for the life of the process.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    GraphQLSchema Schema { get; }

    /// <summary>
    /// Runs a request through every station: parse, validate, pick the operation, coerce variables, execute. A document
    /// that was seen before goes straight to its compiled plan. A subscription is not started: the result is a
    /// <see cref="SubscriptionResult"/>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the request; its queries too.</param>
    ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default);

    /// <summary>Compiles an operation that the program itself brings, such as the document of a route.</summary>
    /// <param name="document">The document in UTF-8, one operation and its fragments.</param>
    /// <param name="options">How the operation is compiled.</param>
    PreparationResult Prepare(ReadOnlyMemory<byte> document, PreparationOptions options);

    /// <summary>Compiles all operations of a document that the program itself brings; the document is validated once.</summary>
    /// <param name="document">The document in UTF-8.</param>
    /// <param name="options">How the operations are compiled.</param>
    /// <returns>One result for each operation in the document's order; for a document that is wrong one result with its errors.</returns>
    IReadOnlyList<PreparationResult> PrepareAll(ReadOnlyMemory<byte> document, PreparationOptions options);

    /// <summary>
    /// Runs a prepared operation with variables that are coerced already. The surface that it belongs to has asked the
    /// <see cref="IOperationGate"/> before, if there is one.
    /// </summary>
    /// <exception cref="ArgumentException">The operation is another executor's, or a variable has no entry.</exception>
    ValueTask<ExecutionResult> ExecuteAsync(PreparedOperation operation, PreparedRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// Answers with what is kept: asks the <see cref="IOperationGate"/> as for a run, and lets those know who listen. Only for callers without
    /// an account; whoever calls has found the answer by a key that all stands in which decides it.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="visit">Who asks; its operation is that of the answer.</param>
    /// <param name="cancellation">Ends the request.</param>
    /// <returns>The answer, or <see cref="RequestStatus.Limited"/>.</returns>
    ValueTask<ExecutionResult> AnswerAgainAsync(KeptAnswer answer, GateVisit visit, CancellationToken cancellation = default);
}
