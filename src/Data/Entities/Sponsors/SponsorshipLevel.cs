namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>What a sponsor may pay for, such as "Visionary" (rest-v1.md 9.16).</summary>
public sealed class SponsorshipLevel : Entity, ISlugged
{
    /// <summary>For example "Maintaining".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>0 for the highest level; at least 0. The only column that hand-written SQL has to quote.</summary>
    public int Order { get; set; }

    /// <summary>For a year, in whole US dollars; at least 0.</summary>
    public int SponsorshipAmount { get; set; }

    /// <summary>Greatest width and height of the logo in pixels; null when not told.</summary>
    public int? LogoDimension { get; set; }

    /// <summary>The year whose prospectus has the level; null when not told.</summary>
    public int? Year { get; set; }

    /// <summary>A level with sponsorships is not deleted.</summary>
    public ICollection<Sponsorship> Sponsorships { get; } = [];
}
