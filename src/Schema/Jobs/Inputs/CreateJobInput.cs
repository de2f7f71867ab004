using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>A job that is to be offered; it begins as a draft (contract: REST, section 8.4).</summary>
internal sealed record CreateJobInput
{
    /// <inheritdoc cref="Job.CompanyName"/>
    [Text(TextLimits.Name, Least = 1)]
    public required string CompanyName { get; init; }

    /// <inheritdoc cref="Job.JobTitle"/>
    [Text(TextLimits.Name, Least = 1)]
    public required string JobTitle { get; init; }

    /// <inheritdoc cref="Job.City"/>
    [Text(TextLimits.Place)]
    public string? City { get; init; }

    /// <inheritdoc cref="Job.Region"/>
    [Text(TextLimits.Place)]
    public string? Region { get; init; }

    /// <inheritdoc cref="Job.Country"/>
    [Text(TextLimits.Place, Least = 1)]
    public required string Country { get; init; }

    /// <inheritdoc cref="Job.Description"/>
    [Text(Least = 1)]
    public required string Description { get; init; }

    /// <inheritdoc cref="Job.Requirements"/>
    [Text]
    public string? Requirements { get; init; }

    /// <inheritdoc cref="Job.Contact"/>
    [Text(TextLimits.Name)]
    public string? Contact { get; init; }

    /// <inheritdoc cref="Job.Url"/>
    [WebAddress(TextLimits.Url)]
    public Uri? Url { get; init; }

    /// <inheritdoc cref="Job.Email"/>
    [Text(TextLimits.Email)]
    [EmailAddress]
    public required string Email { get; init; }

    /// <inheritdoc cref="Job.Telecommuting"/>
    [DefaultValue(false)]
    public bool Telecommuting { get; init; }

    /// <inheritdoc cref="Job.Agencies"/>
    [DefaultValue(false)]
    public bool Agencies { get; init; }

    /// <summary>The last day on the board, in UTC: today or later; null to stay until it is archived.</summary>
    [NotPast]
    public DateOnly? Expires { get; init; }

    /// <summary>The category; null for none.</summary>
    [ID<JobCategory>]
    public Guid? CategoryId { get; init; }

    /// <summary>The kinds of work that the job asks for.</summary>
    [ID<JobType>]
    [MaxLength(50)]
    [DefaultValueSyntax("[]")]
    public IReadOnlyList<Guid> JobTypeIds { get; init; } = [];
}
