namespace PyDotOrg.Graph.Data.Search;

/// <summary>The indexed texts of a row, for conditions of queries over its own table; made outside of the migrations.</summary>
internal sealed class SearchText
{
    /// <summary>The id of the row in its own table.</summary>
    public Guid RowId { get; set; }

    /// <summary>SQLite: what is compared with it is a query in the index's language.</summary>
    public string Match { get; set; } = "";
}
