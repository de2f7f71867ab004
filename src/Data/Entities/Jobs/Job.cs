using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>An advertisement on the job board (rest-v1.md 9.11).</summary>
public sealed class Job : Entity, ISlugged, ICreated, IStaged<JobStatus>
{
    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Who offers the job.</summary>
    public string CompanyName { get; set; } = "";

    /// <summary>What the job is called.</summary>
    public string JobTitle { get; set; } = "";

    /// <summary>Null when not told.</summary>
    public string? City { get; set; }

    /// <summary>Part of the country; null when not told.</summary>
    public string? Region { get; set; }

    /// <summary>As the poster wrote it.</summary>
    public string Country { get; set; } = "";

    /// <summary>Where it stands; see <see cref="JobSteps"/>.</summary>
    public JobStatus Status { get; set; }

    /// <summary>May be done from elsewhere.</summary>
    public bool Telecommuting { get; set; }

    /// <summary>Agencies may answer.</summary>
    public bool Agencies { get; set; }

    /// <summary>Set by staff: shown before others.</summary>
    public bool IsFeatured { get; set; }

    /// <summary>The last day shown, in UTC; null: until it is archived.</summary>
    public DateOnly? Expires { get; set; }

    /// <summary>Foreign key of <see cref="Category"/>.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>Null when none was chosen, or the category is gone.</summary>
    public JobCategory? Category { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>Name of a person or an office; null when not told.</summary>
    public string? Contact { get; set; }

    /// <summary>Private: shown to the owner and to staff only.</summary>
    public string Email { get; set; } = "";

    /// <summary>Where the job is described by the company; null when nowhere.</summary>
    public string? Url { get; set; }

    /// <summary>What the job is.</summary>
    public string Description { get; set; } = "";

    /// <summary>What it asks for; null when nothing is told.</summary>
    public string? Requirements { get; set; }

    /// <summary>What the company does; may be empty.</summary>
    public string CompanyDescription { get; set; } = "";

    /// <summary>Any number.</summary>
    public ICollection<JobType> JobTypes { get; } = [];

    /// <summary>Deleted with the job.</summary>
    public ICollection<JobReviewComment> ReviewComments { get; } = [];
}
