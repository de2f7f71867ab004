namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>The one form in which paths of pages are stored, so that "about", "/about" and "/about/" are one page (rest-v1.md 7.8).</summary>
public static class PagePath
{
    private const char Slash = '/';

    /// <summary>With a slash at both ends; a slash alone for the start page.</summary>
    public static string Normalize(string path) =>
        path.AsSpan().Trim().Trim(Slash) is { Length: > 0 } inner ? string.Concat("/", inner, "/") : "/";
}
