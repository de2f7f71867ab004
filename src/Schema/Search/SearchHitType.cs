using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>What a hit is.</summary>
public enum SearchHitType
{
    /// <summary>A job on the board.</summary>
    Job = SearchIndex.Jobs,

    /// <summary>An event.</summary>
    Event = SearchIndex.Events,

    /// <summary>An entry of a blog.</summary>
    Blog = SearchIndex.Blogs,

    /// <summary>A page of the site.</summary>
    Page = SearchIndex.Pages,
}
