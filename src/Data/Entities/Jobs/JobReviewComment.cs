using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>What the board tells the poster of a job (rest-v1.md 9.12). Private: for the job's owner and staff.</summary>
public sealed class JobReviewComment : Entity, ICreated
{
    /// <summary>Foreign key of <see cref="Job"/>.</summary>
    public Guid JobId { get; set; }

    /// <summary>The job it is about.</summary>
    public Job Job { get; set; } = null!; // filled by EF Core when included

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>Never empty.</summary>
    public string Comment { get; set; } = "";
}
