namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>What a success story is about (rest-v1.md 9.10).</summary>
public sealed class StoryCategory : Entity, ISlugged
{
    /// <summary>For example "Education".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>A category with stories is not deleted.</summary>
    public ICollection<SuccessStory> Stories { get; } = [];
}
