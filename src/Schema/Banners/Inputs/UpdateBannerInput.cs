using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Banners;

/// <summary>What is to be changed of a banner.</summary>
internal sealed record UpdateBannerInput : IUpdateInput
{
    [ID<Banner>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Banner.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="Banner.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <inheritdoc cref="Banner.Message"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Message { get; init; }

    /// <inheritdoc cref="Banner.Link"/>
    [Text(TextLimits.LongUrl)]
    public Optional<string?> Link { get; init; }

    /// <inheritdoc cref="Banner.LinkText"/>
    [Text(TextLimits.Line)]
    public Optional<string?> LinkText { get; init; }

    /// <inheritdoc cref="Banner.BannerType"/>
    [NeverNull]
    public Optional<BannerType?> BannerType { get; init; }

    /// <inheritdoc cref="Banner.Target"/>
    [NeverNull]
    public Optional<BannerTarget?> Target { get; init; }

    /// <summary>Beginnings of the paths that the banner stands on, with commas between them; null for all.</summary>
    [Text]
    public Optional<string?> Paths { get; init; }

    /// <summary>Whether the banner is switched on.</summary>
    [NeverNull]
    public Optional<bool?> IsActive { get; init; }

    /// <summary>Whether readers may close the banner.</summary>
    [NeverNull]
    public Optional<bool?> IsDismissible { get; init; }

    /// <summary>Whether the banner stands on all pages.</summary>
    [NeverNull]
    public Optional<bool?> IsSitewide { get; init; }

    /// <summary>The first day; null to show the banner at once.</summary>
    public Optional<DateOnly?> StartDate { get; init; }

    /// <summary>The last day, not before the first; null to show the banner until it is switched off.</summary>
    public Optional<DateOnly?> EndDate { get; init; }
}
