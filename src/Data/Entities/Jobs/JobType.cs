namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>A kind of work that a job asks for, such as "Back end" (rest-v1.md 9.10).</summary>
public sealed class JobType : Entity, ISlugged
{
    /// <summary>For example "Machine Learning".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Deleting the type only takes it from its jobs.</summary>
    public ICollection<Job> Jobs { get; } = [];
}
