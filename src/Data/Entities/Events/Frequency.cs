namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>How often a rule repeats its event (RFC 5545, 3.3.10).</summary>
/// <remarks>The numbers are python.org's own.</remarks>
public enum Frequency
{
    /// <summary>Every year.</summary>
    Yearly = 0,

    /// <summary>Every month.</summary>
    Monthly = 1,

    /// <summary>Every week.</summary>
    Weekly = 2,

    /// <summary>Every day.</summary>
    Daily = 3,
}
