using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A page of the site (rest-v1.md 9.20).</summary>
public sealed class Page : Entity, ICreated, IModified, IPublished, IRichText
{
    /// <summary>What the page is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>Unique, such as "/about/"; see <see cref="PagePath"/>.</summary>
    public string Path { get; set; } = "";

    /// <summary>Words with commas between them; may be empty.</summary>
    public string Keywords { get; set; } = "";

    /// <summary>The template that older sites show it by.</summary>
    public string TemplateName { get; set; } = "pages/default.html";

    /// <inheritdoc/>
    public bool IsPublished { get; set; } = true;

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <inheritdoc/>
    public Guid? LastModifiedById { get; set; }

    /// <inheritdoc/>
    public User? LastModifiedBy { get; set; }

    /// <summary>What the page is about, in a sentence or two; may be empty.</summary>
    public string Description { get; set; } = "";

    /// <inheritdoc/>
    public string Content { get; set; } = "";

    /// <inheritdoc/>
    public MarkupType ContentType { get; set; }

    /// <inheritdoc/>
    public string? ContentHtml { get; set; }

    /// <summary>Deleted with the page.</summary>
    public ICollection<PageImage> Images { get; } = [];

    /// <summary>Deleted with the page.</summary>
    public ICollection<PageDocument> Documents { get; } = [];
}
