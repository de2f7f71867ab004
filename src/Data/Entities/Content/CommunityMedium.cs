using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>What goes with a post, or stands alone (rest-v1.md 9.25); visible to all without a post, and with a published one.</summary>
public abstract class CommunityMedium : Entity, ICreated
{
    /// <summary>Foreign key of <see cref="Post"/>.</summary>
    public Guid? PostId { get; set; }

    /// <summary>Null when it stands alone.</summary>
    public CommunityPost? Post { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }
}
