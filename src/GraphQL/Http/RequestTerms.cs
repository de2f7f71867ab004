using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What the transport and the client's Accept header allow a request.</summary>
/// <param name="Allowed">The kinds of operations.</param>
/// <param name="Incremental">How parts of a result are written that come later.</param>
/// <param name="NeedsStream">Whether the client takes nothing but several results.</param>
/// <param name="Keeping">Lets the answer be kept; null when it must not be.</param>
internal readonly record struct RequestTerms(
    AllowedOperations Allowed, IncrementalDeliveryFormat Incremental = default, bool NeedsStream = false, AnswerKeeping? Keeping = null);
