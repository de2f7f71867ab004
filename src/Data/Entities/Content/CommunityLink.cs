namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A page at another site (rest-v1.md 9.25).</summary>
public sealed class CommunityLink : CommunityMedium
{
    /// <summary>Where it leads.</summary>
    public string Url { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; set; } = "";
}
