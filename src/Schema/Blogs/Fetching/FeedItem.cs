namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>An entry as a feed has it.</summary>
/// <param name="Guid">The name by which the feed knows it.</param>
/// <param name="Title">What it is called, as text; may be empty.</param>
/// <param name="Url">Where people read it.</param>
/// <param name="PubDate">When it was published, in UTC; null when the feed does not say so.</param>
/// <param name="Summary">Its first words as HTML; null when the feed has none.</param>
/// <param name="Content">Its text as HTML; null when the feed has none.</param>
internal sealed record FeedItem(string Guid, string Title, Uri Url, DateTime? PubDate, string? Summary, string? Content);
