using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>The election is not where this may be done.</summary>
internal sealed record ElectionStateError(string Message, ElectionStatus Current, IReadOnlyList<ElectionStatus> Allowed)
    : StateError<ElectionStatus>(Message, Current, Allowed);
