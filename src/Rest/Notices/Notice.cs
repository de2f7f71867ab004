using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Rest.Notices;

/// <summary>A notice for programs.</summary>
/// <param name="Json">The notice as an object of the header, in ASCII.</param>
/// <param name="Prefixes">The beginnings of the paths that it is for; empty when it is for all.</param>
internal sealed record Notice(string Json, string[] Prefixes)
{
    /// <summary>Characters of a message that go into a header, which has no room for more.</summary>
    public const int MaxMessage = 500;

    /// <summary>Reads a row of the operation.</summary>
    /// <param name="row">Type, title, message, link and paths.</param>
    public static Notice Read(JsonElement row)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) // Writes everything outside of ASCII as an escape.
        {
            writer.WriteStartObject();
            writer.WriteString("type", row.GetProperty("type").ToString());
            writer.WriteString("title", Cut(row.GetProperty("title").ToString()));
            writer.WriteString("message", Cut(row.GetProperty("message").ToString()));
            if (row.GetProperty("link") is { ValueKind: JsonValueKind.String } link)
            {
                writer.WriteString("link", link.ToString());
            }
            else
            {
                writer.WriteNull("link");
            }

            writer.WriteEndObject();
        }

        return new Notice(
            Encoding.ASCII.GetString(json.GetBuffer().AsSpan(0, (int)json.Length)),
            [.. row.GetProperty("paths").EnumerateArray().Select(static path => path.ToString())]);
    }

    /// <summary>Whether the notice is for a path.</summary>
    public bool IsFor(string path)
    {
        foreach (var prefix in Prefixes)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return Prefixes.Length == 0;
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxMessage)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaxMessage - 1]) ? MaxMessage - 1 : MaxMessage;
        return string.Concat(text.AsSpan(0, end), "...");
    }
}
