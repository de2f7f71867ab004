namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A blog that the server reads (rest-v1.md 9.21).</summary>
public sealed class Feed : Entity
{
    /// <summary>For example "Python Insider".</summary>
    public string Name { get; set; } = "";

    /// <summary>Where people read it.</summary>
    public string WebsiteUrl { get; set; } = "";

    /// <summary>Unique: where programs read it.</summary>
    public string FeedUrl { get; set; } = "";

    /// <summary>False: neither read nor shown, with its entries.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Of the Foundation or the release team.</summary>
    public bool IsOfficial { get; set; }

    /// <summary>Feeds with a higher one come first.</summary>
    public int Priority { get; set; } = 100;

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? LastFetched { get; set; }

    /// <summary>Deleted with the feed.</summary>
    public ICollection<BlogEntry> Entries { get; } = [];

    /// <summary>Deleting the feed only takes it from them.</summary>
    public ICollection<FeedAggregate> Aggregates { get; } = [];
}
