namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Feeds that are shown together (rest-v1.md 9.23).</summary>
public sealed class FeedAggregate : Entity, ISlugged
{
    /// <summary>For example "Official blogs".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>What they have in common; null when not told.</summary>
    public string? Description { get; set; }

    /// <summary>Any number; they stay when the aggregate is deleted.</summary>
    public ICollection<Feed> Feeds { get; } = [];
}
