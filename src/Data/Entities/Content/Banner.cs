namespace PyDotOrg.Graph.Data.Entities.Content;

/// <summary>A notice above pages or answers (rest-v1.md 9.29).</summary>
public sealed class Banner : Entity
{
    /// <summary>Staff know it by that; need not be unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its headline.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it leads; null when nowhere.</summary>
    public string? Link { get; set; }

    /// <summary>What the link says; null when there is none.</summary>
    public string? LinkText { get; set; }

    /// <summary>How it looks.</summary>
    public BannerType BannerType { get; set; }

    /// <summary>Whom it is for.</summary>
    public BannerTarget Target { get; set; }

    /// <summary>Beginnings of paths with commas between them; null: all.</summary>
    public string? Paths { get; set; }

    /// <summary>False: seen by staff only.</summary>
    public bool IsActive { get; set; }

    /// <summary>Readers may close it.</summary>
    public bool IsDismissible { get; set; } = true;

    /// <summary>On all pages.</summary>
    public bool IsSitewide { get; set; } = true;

    /// <summary>First day; null: at once.</summary>
    public DateOnly? StartDate { get; set; }

    /// <summary>Last day, not before the first; null: until it is switched off.</summary>
    public DateOnly? EndDate { get; set; }

    /// <summary>What it says.</summary>
    public string Message { get; set; } = "";
}
