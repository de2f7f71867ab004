namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>What came of calling a site.</summary>
/// <param name="Bytes">The body; empty when it could not be had.</param>
/// <param name="Address">Where it came from, after all redirects.</param>
/// <param name="Failure">Why it could not be had; null when it could.</param>
internal sealed record FeedDownload(ReadOnlyMemory<byte> Bytes, Uri Address, FeedFetchFailure? Failure);
