namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A picture (rest-v1.md 9.25).</summary>
public sealed class CommunityPhoto : CommunityMedium
{
    /// <summary>Address, or path below the media folder.</summary>
    public string Image { get; set; } = "";

    /// <summary>Null when there is none.</summary>
    public string? Caption { get; set; }
}
