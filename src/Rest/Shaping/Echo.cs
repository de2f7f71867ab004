namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Text of a client in a message to it: no longer than one reads, and never cut inside a character.</summary>
internal static class Echo
{
    private const int LongestEcho = 60;

    /// <summary>The text, or its beginning.</summary>
    public static string Of(string text)
    {
        if (text.Length <= LongestEcho)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return $"{text.AsSpan(0, length)}...";
    }
}
