using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>Somebody who was named in an election (rest-v1.md 9.27); one row for each election and account.</summary>
public sealed class Nominee : Entity
{
    /// <summary>Foreign key of <see cref="Election"/>.</summary>
    public Guid ElectionId { get; set; }

    /// <summary>The election.</summary>
    public Election Election { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="User"/>.</summary>
    public Guid UserId { get; set; }

    /// <summary>The one who was named; an account that was is not deleted.</summary>
    public User User { get; set; } = null!; // filled by EF Core when included

    /// <summary>Has agreed to stand; until then seen by themselves and staff only.</summary>
    public bool Accepted { get; set; }

    /// <summary>Deleted with the nominee.</summary>
    public ICollection<Nomination> Nominations { get; } = [];
}
