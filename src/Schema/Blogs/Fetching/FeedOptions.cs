namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>The configuration of reading other sites' feeds, section <c>Feeds</c>.</summary>
public sealed class FeedOptions
{
    /// <summary>Whether feeds are read at all. Off by default: the server then calls no other.</summary>
    public bool Fetching { get; set; }

    /// <summary>Minutes after which an active feed is read again without anybody asking; 0: never.</summary>
    public int RefreshMinutes { get; set; } = 60;

    /// <summary>Seconds after which a site that has not sent everything is given up.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Bytes of the largest feed, unpacked.</summary>
    public int MaxBytes { get; set; } = 4 << 20;

    /// <summary>Entries that are taken from the beginning of a feed.</summary>
    public int MaxEntries { get; set; } = 200;
}
