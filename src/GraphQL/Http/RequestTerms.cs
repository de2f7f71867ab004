using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>What the transport and the client's Accept header allow a request.</summary>
/// <param name="Allowed">The kinds of operations.</param>
/// <param name="Incremental">How parts of a result are written that come later.</param>
/// <param name="NeedsStream">Whether the client takes nothing but several results.</param>
internal readonly record struct RequestTerms(
    AllowedOperations Allowed, IncrementalDeliveryFormat Incremental = default, bool NeedsStream = false);
