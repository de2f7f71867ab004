namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>Is told what the servers of one database announce. Called in the order of the commits, one call after the other; must not wait.</summary>
public interface IAnnouncementHearer
{
    /// <summary>Something is told, once.</summary>
    /// <param name="topic">Who is told.</param>
    /// <param name="message">What is told, as JSON; null when the topic ends.</param>
    void Hear(string topic, string? message);

    /// <summary>Announcements were missed, and nobody knows them any more.</summary>
    void Miss();
}
