using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Accounts;

/// <summary>A key with which programs act as an account (rest-v1.md 2.7, 9.6). The key itself is not kept.</summary>
public sealed class ApiKey : Entity
{
    /// <summary>Whose it is; deleted with the account.</summary>
    public Guid UserId { get; set; }

    /// <summary>Whose it is.</summary>
    public User? User { get; set; }

    /// <summary>What the owner calls it.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for; may be empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>The beginning of the key, by which its owner recognises it.</summary>
    public string KeyPrefix { get; set; } = "";

    /// <summary>SHA-256 of the key in lower-case hexadecimal digits; unique.</summary>
    public string KeyHash { get; set; } = "";

    /// <summary>What the key may do.</summary>
    public ApiKeyScope Scope { get; set; }

    /// <summary>False once it has been revoked, for good.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>UTC; null: it does not expire.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>UTC, to the minute; null: not used yet.</summary>
    public DateTime? LastUsedAt { get; set; }
}
