using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A piece of Python to show on the start page (rest-v1.md 9.30).</summary>
public sealed class CodeSample : Entity, ISlugged, ICreated, IPublished
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <inheritdoc/>
    public bool IsPublished { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>The program.</summary>
    public string Code { get; set; } = "";

    /// <summary>What it shows.</summary>
    public string Description { get; set; } = "";
}
