namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>What stands in a feed (rest-v1.md 9.22); visible exactly where the feed is active.</summary>
public sealed class BlogEntry : Entity
{
    /// <summary>Foreign key of <see cref="Feed"/>.</summary>
    public Guid FeedId { get; set; }

    /// <summary>Where it was read.</summary>
    public Feed Feed { get; set; } = null!; // filled by EF Core when included

    /// <summary>What the entry is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where people read it.</summary>
    public string Url { get; set; } = "";

    /// <summary>Unique: the name by which the feed knows it.</summary>
    public string Guid { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime PubDate { get; set; }

    /// <summary>Set by staff: shown before others.</summary>
    public bool IsFeatured { get; set; }

    /// <summary>Its first words; null when the feed has none.</summary>
    public string? Summary { get; set; }

    /// <summary>Sanitised HTML; null when the feed has none.</summary>
    public string? Content { get; set; }
}
