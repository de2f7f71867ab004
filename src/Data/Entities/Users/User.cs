using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Data.Entities.Users;

/// <summary>An account (rest-v1.md 9.3).</summary>
public sealed class User : Entity
{
    /// <summary>Unique, compared exactly.</summary>
    public string Username { get; set; } = "";

    /// <summary>Unique, in lower case. Private: shown to the account itself and to staff only.</summary>
    public string Email { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string FirstName { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string LastName { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string Bio { get; set; } = "";

    /// <summary>False after deactivation: no login, no public profile.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>May edit content.</summary>
    public bool IsStaff { get; set; }

    /// <summary>May administrate accounts; counts as staff.</summary>
    public bool IsSuperuser { get; set; }

    /// <summary>True once the address has been confirmed by a mailed link.</summary>
    public bool EmailVerified { get; set; }

    /// <summary>Whether lists of users show this account.</summary>
    public SearchVisibility SearchVisibility { get; set; }

    /// <summary>Who may see the e-mail address.</summary>
    public EmailPrivacy EmailPrivacy { get; set; } = EmailPrivacy.Private;

    /// <summary>False: others do not see the account at all.</summary>
    public bool PublicProfile { get; set; } = true;

    /// <summary>UTC.</summary>
    public DateTime DateJoined { get; set; }

    /// <summary>UTC; null before the first login.</summary>
    public DateTime? LastLogin { get; set; }

    /// <summary>The provider through which the account logs in, such as "github"; null: by password.</summary>
    public string? OAuthProvider { get; set; }

    /// <summary>The account's id at <see cref="OAuthProvider"/>; private.</summary>
    public string? OAuthId { get; set; }

    /// <summary>Null: there is no login by password. Never shown to anybody.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password and the e-mail address; a link that resets the password counts for one value. Null: there is none. Never shown.</summary>
    public Guid? SecurityStamp { get; set; }

    /// <summary>Deleted with the account; null: not a member of the Foundation.</summary>
    public Membership? Membership { get; set; }

    /// <summary>The jobs that the account has posted; they stay without it.</summary>
    public ICollection<Job> Jobs { get; } = [];

    /// <summary>The events that the account has submitted; they stay without it.</summary>
    public ICollection<Event> Events { get; } = [];

    /// <summary>The success stories that the account has written; while there are any, it is not deleted.</summary>
    public ICollection<SuccessStory> SuccessStories { get; } = [];

    /// <summary>The posts that the account has written; while there are any, it is not deleted.</summary>
    public ICollection<CommunityPost> CommunityPosts { get; } = [];

    /// <summary>The keys of the account's programs; deleted with it.</summary>
    public ICollection<ApiKey> ApiKeys { get; } = [];
}
