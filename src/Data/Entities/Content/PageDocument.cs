namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A file that belongs to a page (rest-v1.md 9.20); visible exactly where the page is.</summary>
public sealed class PageDocument : Entity
{
    /// <summary>Foreign key of <see cref="Page"/>.</summary>
    public Guid PageId { get; set; }

    /// <summary>The page that offers it.</summary>
    public Page Page { get; set; } = null!; // filled by EF Core when included

    /// <summary>Address, or path below the media folder.</summary>
    public string Document { get; set; } = "";
}
