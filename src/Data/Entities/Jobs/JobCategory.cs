namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>What a job is for, such as "Researcher / Scientist" (rest-v1.md 9.10).</summary>
public sealed class JobCategory : Entity, ISlugged
{
    /// <summary>For example "Software Developer".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Deleting the category leaves them without one.</summary>
    public ICollection<Job> Jobs { get; } = [];
}
