using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>Leaves that are known when an operation is compiled.</summary>
internal static class LeafJson
{
    /// <summary>A text as JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Another way to write it; null when there is none.</param>
    public static byte[] OfText(string text, LeafFormat? format)
    {
        using var writer = new JsonWriter();
        writer.WriteString(text);
        if (format is null)
        {
            return writer.WrittenSpan.ToArray();
        }

        using var formatted = new JsonWriter();
        format.Write(formatted, writer.WrittenSpan);
        return formatted.WrittenSpan.ToArray();
    }
}
