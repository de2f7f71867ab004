namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>People who meet to talk about Python (rest-v1.md 9.5).</summary>
public sealed class UserGroup : Entity
{
    /// <summary>For example "PyBerlin".</summary>
    public string Name { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string Location { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string Url { get; set; } = "";

    /// <summary>What <see cref="Url"/> leads to.</summary>
    public UserGroupType UrlType { get; set; } = UserGroupType.Other;

    /// <summary>When it met first; null when not told.</summary>
    public DateOnly? StartDate { get; set; }

    /// <summary>Set by staff; false: seen by staff only.</summary>
    public bool Approved { get; set; }

    /// <summary>Set by staff: its events need no approval.</summary>
    public bool Trusted { get; set; }
}
