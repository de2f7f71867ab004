using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>What the operations of a filter are applied to.</summary>
/// <param name="Type">The CLR type of the value.</param>
/// <param name="NodeId">How operands that are global ids are read; null when they are plain values.</param>
/// <param name="FilterType">The filter input type, for errors.</param>
internal readonly record struct FilterTarget(Type Type, NodeIdInput? NodeId, InputObjectType FilterType);
