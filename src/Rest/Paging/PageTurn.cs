using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Paging;

/// <summary>Where an answered page stands in its list.</summary>
/// <param name="Page">The page.</param>
/// <param name="HasNext">Whether rows follow.</param>
/// <param name="Count">How many rows there are in all; null when nobody has asked.</param>
internal readonly record struct PageTurn(Page Page, bool HasNext, long? Count)
{
    /// <summary>The page after this one; null when it is the last.</summary>
    public Page? Next => HasNext && Page.Skip <= int.MaxValue - Page.Take ? Page with { Skip = Page.Skip + Page.Take } : null;

    /// <summary>The page before this one; null when it is the first.</summary>
    public Page? Previous => Page.Skip == 0 ? null : Page with { Skip = Math.Max(0, Page.Skip - Page.Take) };

    /// <summary>The first page.</summary>
    public Page First => Page with { Skip = 0 };

    /// <summary>The last page, reckoned from the first; null when nobody knows how many rows there are.</summary>
    public Page? Last => Count is { } count ? Page with { Skip = (int)((Math.Max(1, count) - 1) / Page.Take * Page.Take) } : null;
}
