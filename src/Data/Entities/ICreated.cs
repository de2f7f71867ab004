using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row that belongs to the account that made it (rest-v1.md 1.7, "owner").</summary>
/// <remarks>Where the contract never lets the creator be null, the column is required and keeps the account from being deleted.</remarks>
public interface ICreated
{
    /// <summary>Foreign key of <see cref="Creator"/>.</summary>
    Guid? CreatorId { get; set; }

    /// <summary>Where it may be null: nobody's row, as most initial data, or the account is gone.</summary>
    User? Creator { get; set; }
}
