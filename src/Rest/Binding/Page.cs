namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The part of a list that a request asks for.</summary>
/// <param name="Skip">The items before it.</param>
/// <param name="Take">Its most items.</param>
/// <param name="Pattern">How the request says it.</param>
internal readonly record struct Page(int Skip, int Take, PagePattern Pattern = PagePattern.Offset);

/// <summary>The names by which requests ask for a part of a list (contract rest-v1, section 1.3; REST conventions, section A.8).</summary>
internal enum PagePattern
{
    /// <summary><c>limit</c> and <c>offset</c>.</summary>
    Offset,

    /// <summary><c>currentPage</c> and <c>pageSize</c>.</summary>
    CurrentPage,

    /// <summary><c>page</c> and <c>per_page</c>.</summary>
    PerPage,
}
