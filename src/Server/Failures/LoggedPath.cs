namespace PyDotOrg.Graph.Server.Failures;

/// <summary>What of an address may be written down.</summary>
internal static class LoggedPath
{
    /// <summary>Behind these stand tokens and e-mail addresses.</summary>
    private static readonly string[] Private = ["/verify-email/", "/users/email/"];

    /// <summary>The path, cut off before what is private.</summary>
    public static string Of(PathString path)
    {
        var text = path.Value ?? string.Empty;
        foreach (var segment in Private)
        {
            if (text.IndexOf(segment, StringComparison.Ordinal) is >= 0 and var start)
            {
                return $"{text.AsSpan(0, start + segment.Length)}...";
            }
        }

        return text;
    }
}
