namespace PyDotOrg.Graph.Data.Search;

/// <summary>A row that a search has found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="RowId">Its id in the table of its kind.</param>
/// <param name="Score">How well it fits; more is better, and only scores of one search compare.</param>
public readonly record struct SearchMatch(SearchIndex Kind, Guid RowId, double Score);
