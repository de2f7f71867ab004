namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A text of a hit in which words can be shown.</summary>
public enum SearchHighlight
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>What describes the row.</summary>
    Description,

    /// <summary>The further text, such as what a job asks for, or the content of a page.</summary>
    Content,
}
