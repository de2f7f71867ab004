using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A level of sponsorship that is to be offered (contract: REST, section 8.6).</summary>
internal sealed record CreateSponsorshipLevelInput
{
    /// <summary>The name, such as "Maintaining".</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>The place among the levels; 0 is the highest.</summary>
    [Number(0)]
    [DefaultValue(0)]
    public int Order { get; init; }

    /// <summary>The price of a year in whole US dollars.</summary>
    [Number(0)]
    [DefaultValue(0)]
    public int SponsorshipAmount { get; init; }

    /// <summary>The greatest width and height of the logo in pixels; null when it is not told.</summary>
    [Number(1)]
    public int? LogoDimension { get; init; }

    /// <summary>The year whose programme has the level, from 1990 to 2100; null when it is not told.</summary>
    [Number(SponsorshipYears.First, SponsorshipYears.Last)]
    public int? Year { get; init; }
}
