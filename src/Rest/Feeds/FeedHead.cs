namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it brings.</param>
/// <param name="Self">Its own address, absolute.</param>
/// <param name="Home">The address of the site, absolute.</param>
internal sealed record FeedHead(string Title, string Description, string Self, string Home);
