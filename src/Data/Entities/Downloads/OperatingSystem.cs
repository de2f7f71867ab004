namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>What a release file is for: an operating system, or "Source release" (rest-v1.md 9.7).</summary>
public sealed class OperatingSystem : Entity, ISlugged
{
    /// <summary>For example "macOS".</summary>
    public string Name { get; set; } = "";

    /// <summary>Unique; python.org's scripts query by it.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The files for this system; a system in use is not deleted.</summary>
    public ICollection<ReleaseFile> Files { get; } = [];
}
