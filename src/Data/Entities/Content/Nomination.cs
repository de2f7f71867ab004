using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>That somebody was named by somebody (rest-v1.md 9.27); one row for each nominee and nominator.</summary>
public sealed class Nomination : Entity
{
    /// <summary>Foreign key of <see cref="Nominee"/>.</summary>
    public Guid NomineeId { get; set; }

    /// <summary>The one who was named.</summary>
    public Nominee Nominee { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="Nominator"/>.</summary>
    public Guid NominatorId { get; set; }

    /// <summary>The one who named them; an account that did is not deleted.</summary>
    public User Nominator { get; set; } = null!; // filled by EF Core when included

    /// <summary>What speaks for them; null when not told.</summary>
    public string? Endorsement { get; set; }
}
