namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>A row for each event that the subscribers of several servers are to hear of; saved together with what it tells of.</summary>
internal sealed class Announcement
{
    /// <summary>Primary key.</summary>
    public Guid Id { get; set; }

    /// <summary>Where it stands among all that are committed, given by the database at the very end of its transaction; null before.</summary>
    public long? Place { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Who is told.</summary>
    public string Topic { get; set; } = "";

    /// <summary>What is told, as JSON; null when the topic ends.</summary>
    public string? Message { get; set; }
}
