namespace PyDotOrg.Graph.Data.Entities;

/// <summary>What every stored row has: an id, two times and a version.</summary>
public abstract class Entity
{
    /// <summary>Version 7 for new rows (set when the row is added), version 5 from kind and slug for initial data.</summary>
    public Guid Id { get; set; }

    /// <summary>UTC, set once when the row is first saved.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC, set on every save that changes the row.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>1 for a new row, one more after every change; saving over a newer version fails.</summary>
    public long RowVersion { get; set; }
}
