using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What is to be changed of a release.</summary>
internal sealed record UpdateReleaseInput : IUpdateInput
{
    [ID<Release>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.Status"/>
    [NeverNull]
    public Optional<ReleaseStatus?> Status { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.IsLatest"/>
    [NeverNull]
    public Optional<bool?> IsLatest { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.IsPublished"/>
    [NeverNull]
    public Optional<bool?> IsPublished { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.PreRelease"/>
    [NeverNull]
    public Optional<bool?> PreRelease { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.ShowOnDownloadPage"/>
    [NeverNull]
    public Optional<bool?> ShowOnDownloadPage { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.ReleaseDate"/>
    public Optional<DateOnly?> ReleaseDate { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.EolDate"/>
    public Optional<DateOnly?> EolDate { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.ReleaseNotesUrl"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> ReleaseNotesUrl { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.Content"/>
    [Text]
    public Optional<string?> Content { get; init; }

    /// <inheritdoc cref="CreateReleaseInput.ReleasePageId"/>
    [ID<Page>]
    public Optional<Guid?> ReleasePageId { get; init; }
}
