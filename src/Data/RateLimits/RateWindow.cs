namespace PyDotOrg.Graph.Data.RateLimits;

/// <summary>A row for each window of requests that several servers count together.</summary>
internal sealed class RateWindow
{
    /// <summary>Whose window it is, a word of the server's own; first part of the primary key.</summary>
    public string Caller { get; set; } = "";

    /// <summary>What is counted, a number of the server's own; second part of the primary key.</summary>
    public int Kind { get; set; }

    /// <summary>How many permits are taken, at least 1.</summary>
    public int Taken { get; set; }

    /// <summary>When the window ends, in milliseconds since 1970.</summary>
    public long EndsAt { get; set; }

    /// <summary>Whether the last request that wanted permits got them.</summary>
    public bool IsGranted { get; set; }
}
