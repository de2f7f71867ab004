namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The years that a programme may be of (contract: REST, section 8.6).</summary>
internal static class SponsorshipYears
{
    /// <summary>The first.</summary>
    public const int First = 1990;

    /// <summary>The last.</summary>
    public const int Last = 2100;
}
