namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A video at another site (rest-v1.md 9.25).</summary>
public sealed class CommunityVideo : CommunityMedium
{
    /// <summary>Where it is shown.</summary>
    public string Url { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; set; } = "";
}
