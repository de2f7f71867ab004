using System.Text.Json;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>A request to both engines.</summary>
/// <param name="Schema">The name of the schema.</param>
/// <param name="Source">The document.</param>
/// <param name="Variables">The variables; undefined when there are none.</param>
/// <param name="OperationName">The operation that runs; null for the only one.</param>
internal sealed record DifferentialCase(string Schema, string Source, JsonElement? Variables = null, string? OperationName = null)
{
    public override string ToString() => $"{Schema}: {Source} {Variables} {OperationName}";
}
