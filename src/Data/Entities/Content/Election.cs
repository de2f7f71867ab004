namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>An election to the Foundation's board (rest-v1.md 9.27); the four days are in order.</summary>
public sealed class Election : Entity, ISlugged
{
    /// <summary>For example "Board 2027".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>First day on which people are named.</summary>
    public DateOnly NominationsOpen { get; set; }

    /// <summary>Last day on which people are named.</summary>
    public DateOnly NominationsClose { get; set; }

    /// <summary>First day of voting.</summary>
    public DateOnly VotingOpen { get; set; }

    /// <summary>Last day of voting.</summary>
    public DateOnly VotingClose { get; set; }

    /// <summary>What it is about; null when not told.</summary>
    public string? Description { get; set; }

    /// <summary>Deleted with the election.</summary>
    public ICollection<Nominee> Nominees { get; } = [];
}
