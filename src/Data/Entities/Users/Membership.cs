namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>An account's membership in the Python Software Foundation (rest-v1.md 9.4). Private: for the member and staff.</summary>
public sealed class Membership : Entity
{
    /// <summary>Foreign key of <see cref="User"/>; one membership each.</summary>
    public Guid UserId { get; set; }

    /// <summary>The member; the membership is deleted with the account.</summary>
    public User User { get; set; } = null!; // filled by EF Core when included

    /// <summary>What kind of member; set by staff.</summary>
    public MembershipType MembershipType { get; set; }

    /// <summary>May be empty, as all texts.</summary>
    public string LegalName { get; set; } = "";

    /// <summary>How the member wants to be called.</summary>
    public string PreferredName { get; set; } = "";

    /// <summary>Where the Foundation writes to.</summary>
    public string EmailAddress { get; set; } = "";

    /// <summary>Where the member lives.</summary>
    public string City { get; set; } = "";

    /// <summary>Part of the country.</summary>
    public string Region { get; set; } = "";

    /// <summary>As the member wrote it.</summary>
    public string Country { get; set; } = "";

    /// <summary>As the member wrote it.</summary>
    public string PostalCode { get; set; } = "";

    /// <summary>Has agreed to the code of conduct.</summary>
    public bool PsfCodeOfConduct { get; set; }

    /// <summary>Wants to get the Foundation's announcements.</summary>
    public bool PsfAnnouncements { get; set; }

    /// <summary>Takes part in votes.</summary>
    public bool Votes { get; set; }

    /// <summary>When the member last said so; older than 365 days must be renewed; null: never.</summary>
    public DateOnly? LastVoteAffirmation { get; set; }
}
