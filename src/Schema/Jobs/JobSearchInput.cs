using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>What jobs are searched by; all that is given must hold.</summary>
public sealed record JobSearchInput
{
    private const int LongestText = 200;

    /// <summary>Words, each of which stands in the title, the company's name, the description or the requirements; at most 200 characters.</summary>
    [LengthInCharacters(0, LongestText)]
    public string? Query { get; init; }

    /// <summary>A part of the city, the region or the country, in any case; or <c>remote</c>, <c>telecommute</c> or <c>anywhere</c> for jobs that may be done from elsewhere.</summary>
    [LengthInCharacters(0, LongestText)]
    public string? Location { get; init; }

    /// <summary>UUIDs or slugs of kinds of work, one of which the job asks for; values that are neither find nothing.</summary>
    public IReadOnlyList<string>? JobTypes { get; init; }

    /// <summary>The city, in any case.</summary>
    public string? City { get; init; }

    /// <summary>The part of the country, in any case.</summary>
    public string? Region { get; init; }

    /// <summary>The country, in any case.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the job may be done from elsewhere.</summary>
    public bool? Telecommuting { get; init; }

    /// <summary>The UUID or the slug of the category.</summary>
    public string? Category { get; init; }

    /// <summary>Where the job stands. Of jobs that are not approved, callers find their own; staff find all.</summary>
    public JobStatus? Status { get; init; }
}
