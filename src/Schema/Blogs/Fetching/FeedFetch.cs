namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>What came of reading a feed.</summary>
/// <param name="EntriesProcessed">Entries of the feed that are kept now: new ones, changed ones, and those that are as they were.</param>
/// <param name="EntriesAdded">Those of them that are new.</param>
/// <param name="Failure">Why the feed could not be read; null when it was.</param>
internal sealed record FeedFetch(int EntriesProcessed, int EntriesAdded, FeedFetchFailure? Failure);
