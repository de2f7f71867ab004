using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>What is to be changed of a job. A rejected job that its owner changes becomes a draft again.</summary>
internal sealed record UpdateJobInput : IUpdateInput
{
    [ID<Job>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Job.CompanyName"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> CompanyName { get; init; }

    /// <inheritdoc cref="Job.JobTitle"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> JobTitle { get; init; }

    /// <inheritdoc cref="Job.City"/>
    [Text(TextLimits.Place)]
    public Optional<string?> City { get; init; }

    /// <inheritdoc cref="Job.Region"/>
    [Text(TextLimits.Place)]
    public Optional<string?> Region { get; init; }

    /// <inheritdoc cref="Job.Country"/>
    [Text(TextLimits.Place, Least = 1)]
    [NeverNull]
    public Optional<string?> Country { get; init; }

    /// <inheritdoc cref="Job.Description"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="Job.Requirements"/>
    [Text]
    public Optional<string?> Requirements { get; init; }

    /// <inheritdoc cref="Job.Contact"/>
    [Text(TextLimits.Name)]
    public Optional<string?> Contact { get; init; }

    /// <inheritdoc cref="Job.Url"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> Url { get; init; }

    /// <inheritdoc cref="Job.Email"/>
    [Text(TextLimits.Email)]
    [EmailAddress]
    [NeverNull]
    public Optional<string?> Email { get; init; }

    /// <inheritdoc cref="Job.Telecommuting"/>
    [NeverNull]
    public Optional<bool?> Telecommuting { get; init; }

    /// <inheritdoc cref="Job.Agencies"/>
    [NeverNull]
    public Optional<bool?> Agencies { get; init; }

    /// <inheritdoc cref="CreateJobInput.Expires"/>
    [NotPast]
    public Optional<DateOnly?> Expires { get; init; }

    /// <inheritdoc cref="CreateJobInput.CategoryId"/>
    [ID<JobCategory>]
    public Optional<Guid?> CategoryId { get; init; }

    /// <summary>All kinds of work that the job asks for; they take the place of those that it has.</summary>
    [ID<JobType>]
    [MaxLength(50)]
    [NeverNull]
    public Optional<IReadOnlyList<Guid>?> JobTypeIds { get; init; }

    /// <summary>Another state, without the steps that lead there. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<JobStatus?> Status { get; init; }
}
