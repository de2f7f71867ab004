using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Somebody who is named by their user name (contract: REST, section 7.14).</summary>
internal sealed record NominateInput
{
    /// <summary>The slug of the election.</summary>
    [Completed]
    [Text(TextLimits.Slug, Least = 1)]
    public required string ElectionSlug { get; init; }

    /// <summary>The user name of the one who is named, in upper and lower case as they write it.</summary>
    [Completed]
    [Text(TextLimits.PersonName, Least = 1)]
    public required string NomineeUsername { get; init; }

    /// <inheritdoc cref="Nomination.Endorsement"/>
    [Text]
    public string? Endorsement { get; init; }
}
