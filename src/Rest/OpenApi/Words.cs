using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Makes names and sentences of names.</summary>
internal static partial class Words
{
    /// <summary>What is written otherwise in sentences.</summary>
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["os"] = "OS",
        ["api"] = "API",
        ["rss"] = "as RSS",
        ["atom"] = "as Atom",
        ["ics"] = "as iCalendar",
        ["openapi"] = "OpenAPI",
        ["oauth"] = "OAuth",
        ["json"] = "JSON",
        ["yaml"] = "YAML",
    };

    /// <summary>A description without the sections of our own contract, which readers do not have.</summary>
    [return: NotNullIfNotNull(nameof(description))]
    public static string? Plain(string? description) => description is null ? null : Sections().Replace(description, "");

    [GeneratedRegex(@"\s*\(contract:[^)]*\)")]
    private static partial Regex Sections();

    /// <summary>The name of an operation as a heading: <c>list_job_types</c> is "List job types".</summary>
    public static string Heading(string name)
    {
        var text = string.Join(' ', name.Split('_').Select(static word => Special.GetValueOrDefault(word, word)));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A name in snake case in upper camel case.</summary>
    public static string Camel(string name) =>
        string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A name in upper camel case in snake case.</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>A name without its end.</summary>
    public static string WithoutEnd(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;

    /// <summary>A default as bodies have it.</summary>
    public static string Literal(ValueNode value) => value switch
    {
        EnumValueNode name => name.Value.ToLowerInvariant(),
        StringValueNode { Value: "" } => "an empty text",
        StringValueNode text => text.Value,
        BooleanValueNode flag => flag.Value ? "true" : "false",
        IntValueNode number => number.Value,
        ListValueNode { Items.Count: 0 } => "none",
        _ => value.ToString() ?? "",
    };
}
