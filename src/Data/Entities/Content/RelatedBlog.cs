namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A blog that is only pointed to (rest-v1.md 9.23).</summary>
public sealed class RelatedBlog : Entity
{
    /// <summary>What it is called.</summary>
    public string BlogName { get; set; } = "";

    /// <summary>Where people read it.</summary>
    public string BlogWebsite { get; set; } = "";

    /// <summary>What it is about; null when not told.</summary>
    public string? Description { get; set; }
}
