using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The global ids of one type, which the facade's clients never see: they know rows by their UUIDs.</summary>
/// <param name="typeName">The object type.</param>
internal sealed class NodeIds(string typeName)
{
    private readonly NodeIdFormat _format = new(typeName);

    /// <summary>The ids that an input field takes; null when it takes no ids, or those of several types.</summary>
    public static NodeIds? Of(InputField field) =>
        field.Binding is NodeIdInput { TypeName: { } name } input && input.ValueType == typeof(Guid) ? new NodeIds(name) : null;

    /// <summary>Reads a UUID in any of its forms as a global id.</summary>
    public bool TryRead(string text, out object? id)
    {
        id = Guid.TryParse(text, out var uuid) ? _format.Format(uuid) : null;
        return id is not null;
    }
}
