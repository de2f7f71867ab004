using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>What somebody of the community has to tell (rest-v1.md 9.25).</summary>
public sealed class CommunityPost : Entity, ISlugged, ICreated, IPublished, IRichText
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>What the post is called.</summary>
    public string Title { get; set; } = "";

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

    /// <summary>Deleted with the post.</summary>
    public ICollection<CommunityPhoto> Photos { get; } = [];

    /// <summary>Deleted with the post.</summary>
    public ICollection<CommunityVideo> Videos { get; } = [];

    /// <summary>Deleted with the post.</summary>
    public ICollection<CommunityLink> Links { get; } = [];
}
