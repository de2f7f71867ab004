using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>How an organisation uses Python (rest-v1.md 9.24).</summary>
public sealed class SuccessStory : Entity, ISlugged, ICreated, IPublished, IRichText
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>What the story is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whose story it is.</summary>
    public string CompanyName { get; set; } = "";

    /// <summary>Null when there is none.</summary>
    public string? CompanyUrl { get; set; }

    /// <summary>Foreign key of <see cref="Category"/>.</summary>
    public Guid CategoryId { get; set; }

    /// <summary>What it is about.</summary>
    public StoryCategory Category { get; set; } = null!; // filled by EF Core when included

    /// <inheritdoc/>
    public bool IsPublished { get; set; }

    /// <summary>Set by staff: shown before others.</summary>
    public bool Featured { get; set; }

    /// <summary>Address of a picture; null when there is none.</summary>
    public string? Image { get; set; }

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
