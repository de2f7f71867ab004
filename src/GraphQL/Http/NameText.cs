namespace PyDotOrg.GraphQL.Http;

/// <summary>Names in addresses (specification, section 2.1.9).</summary>
internal static class NameText
{
    /// <summary>Whether a text is a name of GraphQL.</summary>
    public static bool IsName(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(IsPart);

    private static bool IsPart(char letter) => letter == '_' || char.IsAsciiLetterOrDigit(letter);
}
