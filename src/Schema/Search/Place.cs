namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Where something is, in one line.</summary>
internal static class Place
{
    /// <summary>The parts that are told, with commas between them; null when none is.</summary>
    public static string? Of(params string?[] parts)
    {
        var told = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                told.Add(part);
            }
        }

        return told.Count == 0 ? null : string.Join(", ", told);
    }
}
