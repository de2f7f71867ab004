using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>What the names in a template stand for, as the library reads it: dictionaries, lists, texts and switches.</summary>
internal static class TemplateValues
{
    /// <summary>Reads values; null when they are more than a template may have.</summary>
    public static Dictionary<string, object?>? Read(JsonObject values) =>
        values.ToJsonString().Length <= TemplateLimits.MaxValues && TryRead(values, 0, out var read) ? (Dictionary<string, object?>?)read : null;

    private static bool TryRead(JsonNode? node, int depth, out object? value)
    {
        value = null;
        return depth <= TemplateLimits.MaxDepth && node switch
        {
            JsonObject members => TryReadObject(members, depth, out value),
            JsonArray entries => TryReadList(entries, depth, out value),
            _ => ReadLeaf(node, out value),
        };
    }

    private static bool TryReadObject(JsonObject members, int depth, out object? value)
    {
        var read = new Dictionary<string, object?>(StringComparer.Ordinal);
        value = read;
        foreach (var (name, member) in members)
        {
            if (!TryRead(member, depth + 1, out var inner))
            {
                return false;
            }

            read[name] = inner;
        }

        return members.Count <= TemplateLimits.MaxEntries;
    }

    private static bool TryReadList(JsonArray entries, int depth, out object? value)
    {
        var read = new List<object?>();
        value = read;
        foreach (var entry in entries)
        {
            if (!TryRead(entry, depth + 1, out var inner))
            {
                return false;
            }

            read.Add(inner);
        }

        return entries.Count <= TemplateLimits.MaxEntries;
    }

    /// <summary>An empty text is null, which no block takes for something.</summary>
    private static bool ReadLeaf(JsonNode? node, out object? value)
    {
        value = node?.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String => node.GetValue<string>() is { Length: > 0 } text ? new TextValue(Clean(text)) : null,
            JsonValueKind.Number => new TextValue(node.ToJsonString()),
            _ => null,
        };
        return true;
    }

    private static string Clean(string text) =>
        text.Any(IsUnfit) ? string.Concat(text.Select(static c => IsUnfit(c) ? '�' : c)) : text;

    private static bool IsUnfit(char c) =>
        c is not ('\n' or '\r' or '\t') && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control;
}
