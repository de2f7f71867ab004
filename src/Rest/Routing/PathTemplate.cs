namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>
/// The path of a route, cut at its slashes; segments in braces are variables. The last one may be a variable for all that is
/// left, slashes included: <c>{**name}</c>. An extension may follow a variable: <c>{name}.ics</c>.
/// </summary>
internal sealed class PathTemplate
{
    private const string RestMark = "**";

    private PathTemplate(string text, string[] segments)
    {
        Text = text;
        Segments = segments;
        Variables = [.. segments.Where(IsVariable).Select(NameOf)];
    }

    /// <summary>The template as it was written.</summary>
    public string Text { get; }

    /// <summary>The segments from left to right, braces included.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>The names of the variables from left to right.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Reads a template; null when it does not start with a slash or ends with one, or goes on after all that is left.</summary>
    public static PathTemplate? TryParse(string text) =>
        text.Length > 1 && text[0] == '/' && text[^1] != '/' && text[1..].Split('/') is var segments && !segments[..^1].Any(IsRest)
            ? new PathTemplate(text, segments)
            : null;

    /// <summary>Whether a segment is a variable, maybe with an extension.</summary>
    public static bool IsVariable(string segment) => segment is ['{', _, .., '}'] || (segment is ['{', ..] && segment.Contains("}.", StringComparison.Ordinal));

    /// <summary>What follows a variable in its segment, such as <c>.ics</c>; empty when nothing does.</summary>
    public static string ExtensionOf(string variable) => variable[(variable.IndexOf('}', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether a segment is a variable for all that is left of a path.</summary>
    public static bool IsRest(string segment) => IsVariable(segment) && segment.AsSpan(1).StartsWith(RestMark);

    private static string NameOf(string segment) =>
        segment[(IsRest(segment) ? 1 + RestMark.Length : 1)..segment.IndexOf('}', StringComparison.Ordinal)];
}
