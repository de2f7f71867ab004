using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Banners;

/// <summary>A banner that is to be shown.</summary>
internal sealed record CreateBannerInput
{
    /// <inheritdoc cref="Banner.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string Name { get; init; }

    /// <inheritdoc cref="Banner.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <inheritdoc cref="Banner.Message"/>
    [Text(Least = 1)]
    public required string Message { get; init; }

    /// <inheritdoc cref="Banner.Link"/>
    [Text(TextLimits.LongUrl)]
    public string? Link { get; init; }

    /// <inheritdoc cref="Banner.LinkText"/>
    [Text(TextLimits.Line)]
    public string? LinkText { get; init; }

    /// <inheritdoc cref="Banner.BannerType"/>
    [DefaultValue(BannerType.Info)]
    public BannerType BannerType { get; init; }

    /// <inheritdoc cref="Banner.Target"/>
    [DefaultValue(BannerTarget.Frontend)]
    public BannerTarget Target { get; init; }

    /// <summary>Beginnings of the paths that the banner stands on, with commas between them; null for all.</summary>
    [Text]
    public string? Paths { get; init; }

    /// <summary>Whether the banner is switched on.</summary>
    [DefaultValue(false)]
    public bool IsActive { get; init; }

    /// <summary>Whether readers may close the banner.</summary>
    [DefaultValue(true)]
    public bool IsDismissible { get; init; }

    /// <summary>Whether the banner stands on all pages.</summary>
    [DefaultValue(true)]
    public bool IsSitewide { get; init; }

    /// <summary>The first day; null to show the banner at once.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The last day, not before the first; null to show the banner until it is switched off.</summary>
    public DateOnly? EndDate { get; init; }
}
