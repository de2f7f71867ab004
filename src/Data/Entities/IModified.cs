using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row that remembers who changed it last.</summary>
public interface IModified
{
    /// <summary>Foreign key of <see cref="LastModifiedBy"/>.</summary>
    Guid? LastModifiedById { get; set; }

    /// <summary>Null for rows never changed, and when the account is gone.</summary>
    User? LastModifiedBy { get; set; }
}
