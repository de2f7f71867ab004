using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>The address of a new resource; names in braces stand for members of the answer.</summary>
/// <param name="origin">The public origin, without a slash at the end.</param>
/// <param name="path">The path from the root.</param>
internal sealed class LocationTemplate(string origin, PathTemplate path)
{
    /// <summary>The members that the address is made of.</summary>
    public IReadOnlyList<string> Members => path.Variables;

    /// <summary>The absolute address of an answer.</summary>
    /// <param name="json">The answer, an object. A member that is not shown may stand in it with <c>_</c> before its name.</param>
    public string Of(ReadOnlySpan<byte> json)
    {
        var values = Read(json);
        var address = new StringBuilder(origin);
        var next = 0;
        foreach (var segment in path.Segments)
        {
            address.Append('/').Append(PathTemplate.IsVariable(segment) ? values[Members[next++]] : segment);
        }

        return address.ToString();
    }

    private Dictionary<string, string> Read(ReadOnlySpan<byte> json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (values.Count < Members.Count && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!.TrimStart('_'); // A name is never null.
            reader.Read();
            if (Members.Contains(name))
            {
                values[name] = Uri.EscapeDataString(reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan)); // A string is never null.
            }

            reader.Skip();
        }

        return values;
    }
}
