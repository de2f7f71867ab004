namespace PyDotOrg.Graph.Data.Search;

/// <summary>The indexed texts of a public job, for conditions of queries over jobs: a view that is made outside of the migrations.</summary>
internal sealed class SearchText
{
    /// <summary>The id of the row in its own table.</summary>
    public Guid RowId { get; set; }

    /// <summary>SQLite: what is compared with it is a query in the index's language.</summary>
    public string Match { get; set; } = "";
}
