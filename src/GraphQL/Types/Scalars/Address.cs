namespace PyDotOrg.GraphQL.Types;

/// <summary>Reads and writes addresses (RFC 3986).</summary>
internal static class Address
{
    /// <summary>An absolute address; null when the text is none. A path alone is none, although it would pass for one on Unix.</summary>
    public static Uri? ReadAbsolute(string text) =>
        !text.StartsWith('/') && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>An address of any kind; null when the text is none.</summary>
    public static Uri? Read(string text) =>
        ReadAbsolute(text) ?? (Uri.TryCreate(text, UriKind.Relative, out var uri) ? uri : null);

    /// <summary>The text of an address.</summary>
    public static string Write(Uri uri) => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;
}
