using System.Security.Claims;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// Stands before the operations of clients: a host's say in how much one of them may ask for in a while. A singleton,
/// called by many at once; without one nothing is asked and nothing is paid for.
/// </summary>
public interface IOperationGate
{
    /// <summary>
    /// Asked once for every operation, each of a batch and each set of variables on its own, when its plan is there and before
    /// anything of it runs; a subscription is asked about when it starts. What comes to no operation is asked about, too.
    /// </summary>
    /// <param name="visit">What wants to run, and who wants it.</param>
    /// <param name="cancellation">Ends with the request.</param>
    /// <returns>Why nothing may run now; null when it may. Over HTTP the answer is 429.</returns>
    ValueTask<GraphQLError?> EnterAsync(GateVisit visit, CancellationToken cancellation);
}

/// <summary>What stands before an <see cref="IOperationGate"/>.</summary>
/// <param name="Operation">The operation; null when the request does not come to one, so that nothing can run but the answer that says so.</param>
/// <param name="Kind">What kind of operation it is, or would have been as far as anybody can tell.</param>
/// <param name="User">The caller; null when nobody is signed in.</param>
/// <param name="Carrier">See <see cref="GraphQLRequest.Carrier"/>.</param>
public readonly record struct GateVisit(PreparedOperation? Operation, OperationType Kind, ClaimsPrincipal? User, object? Carrier);
