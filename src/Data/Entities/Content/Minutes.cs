using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>What was said and decided at a meeting of the Foundation's board (rest-v1.md 9.26).</summary>
public sealed class Minutes : Entity, ISlugged, ICreated, IPublished, IRichText
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>The day of the meeting.</summary>
    public DateOnly Date { get; set; }

    /// <inheritdoc/>
    public bool IsPublished { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <inheritdoc/>
    public string Content { get; set; } = "";

    /// <inheritdoc/>
    public MarkupType ContentType { get; set; }

    /// <inheritdoc/>
    public string? ContentHtml { get; set; }
}
