namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>The path of a route, cut at its slashes; segments in braces are variables.</summary>
internal sealed class PathTemplate
{
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

    /// <summary>Reads a template; null when it does not start with a slash or ends with one.</summary>
    public static PathTemplate? TryParse(string text) =>
        text.Length > 1 && text[0] == '/' && text[^1] != '/' ? new PathTemplate(text, text[1..].Split('/')) : null;

    /// <summary>Whether a segment is a variable.</summary>
    public static bool IsVariable(string segment) => segment is ['{', _, .., '}'];

    private static string NameOf(string segment) => segment[1..^1];
}
