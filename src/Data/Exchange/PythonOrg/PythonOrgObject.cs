using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>An object of the API's output.</summary>
/// <param name="Place">Where it stands, for messages.</param>
/// <param name="Address">What it is, by its resource_uri.</param>
/// <param name="Members">The object.</param>
internal sealed record PythonOrgObject(string Place, ResourceAddress Address, JsonElement Members);
