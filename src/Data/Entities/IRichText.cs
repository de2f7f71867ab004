namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row whose main text has markup: the source as it was written, and what was made of it.</summary>
public interface IRichText
{
    /// <summary>The source text.</summary>
    string Content { get; set; }

    /// <summary>The language of <see cref="Content"/>.</summary>
    MarkupType ContentType { get; set; }

    /// <summary>Safe HTML made of <see cref="Content"/> by every save; null only in rows that were written otherwise.</summary>
    string? ContentHtml { get; set; }
}
