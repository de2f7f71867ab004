namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A member of a hit as the REST API shows it.</summary>
public enum SearchHitMember
{
    /// <summary>The id of the row; always there.</summary>
    Id,

    /// <summary>The index that the row was found in; always there.</summary>
    Index,

    /// <summary>What the row is called; always there.</summary>
    Title,

    /// <summary>Where people read it; always there.</summary>
    Url,

    /// <summary>What the row is; always there.</summary>
    ContentType,

    /// <summary>The beginning of what describes the row.</summary>
    Description,

    /// <summary>When the row was first saved.</summary>
    Created,

    /// <summary>When the row was last changed.</summary>
    Modified,

    /// <summary>Where the words stand in the texts of the row.</summary>
    Highlight,

    /// <summary>What only hits of one kind have.</summary>
    Extra,
}
