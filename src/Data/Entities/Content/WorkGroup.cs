using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A group that the Foundation has charged with something (rest-v1.md 9.28).</summary>
public sealed class WorkGroup : Entity, ISlugged, ICreated
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>For example "Grants Work Group".</summary>
    public string Name { get; set; } = "";

    /// <summary>False: seen by staff only.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Where it tells of its work; null when nowhere.</summary>
    public string? Url { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>What it was charged with.</summary>
    public string Purpose { get; set; } = "";
}
